package photoscope.photo;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * SHA-256 (FIPS 180-4) of a whole file: equal hashes mean equal bytes. Of a large film it is that of its size and of
 * samples of it, which recognises it but proves nothing.
 *
 * @param first bytes 0-7, big-endian; alone it is a good key for packed tables
 * @param second bytes 8-15
 * @param third bytes 16-23
 * @param fourth bytes 24-31
 */
public record ContentHash(long first, long second, long third, long fourth) {
    /** Length in bytes. */
    public static final int BYTES = 32;

    /**
     * The hash written in 32 bytes.
     *
     * @throws IllegalArgumentException if there are not exactly 32
     */
    public static ContentHash ofBytes(byte[] bytes) {
        if (bytes.length != BYTES) {
            throw new IllegalArgumentException("a content hash has 32 bytes, not " + bytes.length);
        }
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        return new ContentHash(buffer.getLong(), buffer.getLong(), buffer.getLong(), buffer.getLong());
    }

    /** The hash of these bytes. */
    public static ContentHash of(byte[] content) {
        return ofBytes(newDigest().digest(content));
    }

    /** That of a frame of the film that has this hash, at so many milliseconds. */
    public ContentHash ofFrame(long milliseconds) {
        return of(ByteBuffer.allocate(BYTES + Long.BYTES).put(bytes()).putLong(milliseconds).array());
    }

    /** That of a region of the picture that has this hash. */
    public ContentHash ofRegion(int packed) {
        return of(ByteBuffer.allocate(BYTES + Integer.BYTES).put(bytes()).putInt(packed).array());
    }

    /** A digest to feed a long file to, piece by piece. */
    public static MessageDigest newDigest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** The 32 bytes. */
    public byte[] bytes() {
        return ByteBuffer.allocate(BYTES).putLong(first).putLong(second).putLong(third).putLong(fourth).array();
    }

    /** Sixty-four lower-case hexadecimal digits. */
    public String hex() {
        return HexFormat.of().formatHex(bytes());
    }

    @Override
    public String toString() {
        return hex();
    }
}
