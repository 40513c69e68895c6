package photoscope.vectors;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

import photoscope.storage.Checksum;

/**
 * The first 64 bytes of each of a store's files, little-endian: magic (8 ASCII letters), format version (4),
 * dimensions (4), fingerprint (8), generation (8), zeros, CRC-32C of the rest (4).
 *
 * @param magic which file it is
 * @param format what its vectors have in common
 * @param generation a random number, equal in files that belong together
 */
record FileHeader(String magic, VectorFormat format, long generation) {
    static final int BYTES = 64;
    private static final int VERSION = 1;
    private static final int CHECKSUM_AT = BYTES - Integer.BYTES;

    byte[] encode() {
        ByteBuffer buffer = ByteBuffer.allocate(BYTES).order(ByteOrder.LITTLE_ENDIAN);
        buffer.put(magic.getBytes(StandardCharsets.US_ASCII))
                .putInt(VERSION)
                .putInt(format.dimensions())
                .putLong(format.fingerprint())
                .putLong(generation);
        buffer.putInt(CHECKSUM_AT, Checksum.of(buffer.array(), 0, CHECKSUM_AT));
        return buffer.array();
    }

    /** The header in these bytes; none if they are damaged or another version's. */
    static Optional<FileHeader> decode(byte[] bytes) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        if (bytes.length != BYTES || buffer.getInt(CHECKSUM_AT) != Checksum.of(bytes, 0, CHECKSUM_AT)
                || buffer.getInt(8) != VERSION || !VectorFormat.isPossible(buffer.getInt(12))) {
            return Optional.empty();
        }
        String magic = new String(bytes, 0, 8, StandardCharsets.US_ASCII);
        return Optional
                .of(new FileHeader(magic, new VectorFormat(buffer.getInt(12), buffer.getLong(16)), buffer.getLong(24)));
    }
}
