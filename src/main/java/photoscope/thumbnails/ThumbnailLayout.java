package photoscope.thumbnails;

import java.nio.ByteBuffer;
import java.util.zip.CRC32C;

import photoscope.photo.ContentHash;

/**
 * How one thumbnail lies in a pack, big-endian: magic (4), content hash (32), length of the JPEG (4), CRC-32C of
 * hash, length and JPEG (4), the JPEG.
 */
final class ThumbnailLayout {
    static final int HEAD = 44;
    static final int MAGIC = 0x50535448;
    /** A length beyond this is not believed; thumbnails of long panoramas are far below. */
    static final int MOST_BYTES = 4 << 20;
    private static final int LENGTH_AT = 36;
    private static final int CHECKSUM_AT = 40;

    private ThumbnailLayout() {}

    static byte[] encode(ContentHash hash, byte[] jpeg) {
        ByteBuffer buffer = ByteBuffer.allocate(HEAD + jpeg.length);
        buffer.putInt(MAGIC).put(hash.bytes()).putInt(jpeg.length).putInt(0).put(jpeg);
        buffer.putInt(CHECKSUM_AT, checksum(buffer.array(), 0, jpeg.length));
        return buffer.array();
    }

    /** Whether a head begins here that can be believed. */
    static boolean isHead(byte[] bytes, int at) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        int length = buffer.getInt(at + LENGTH_AT);
        return buffer.getInt(at) == MAGIC && length > 0 && length <= MOST_BYTES;
    }

    static int length(byte[] bytes, int at) {
        return ByteBuffer.wrap(bytes).getInt(at + LENGTH_AT);
    }

    static ContentHash hash(byte[] bytes, int at) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        return new ContentHash(buffer.getLong(at + 4), buffer.getLong(at + 12), buffer.getLong(at + 20),
                buffer.getLong(at + 28));
    }

    /** Whether the record that begins here has the right checksum; all of it has to be there. */
    static boolean isWhole(byte[] bytes, int at) {
        return ByteBuffer.wrap(bytes).getInt(at + CHECKSUM_AT) == checksum(bytes, at, length(bytes, at));
    }

    private static int checksum(byte[] bytes, int at, int length) {
        CRC32C crc = new CRC32C();
        crc.update(bytes, at + 4, CHECKSUM_AT - 4);
        crc.update(bytes, at + HEAD, length);
        return (int) crc.getValue();
    }
}
