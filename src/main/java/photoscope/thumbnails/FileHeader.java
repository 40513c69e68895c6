package photoscope.thumbnails;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

import photoscope.storage.Checksum;

/**
 * The first 32 bytes of packs and index, big-endian: magic (8 ASCII letters), format version (4), pack number or 0
 * (4), store id (8), zeros, CRC-32C of the rest (4).
 *
 * @param magic which kind of file it is
 * @param number the pack's
 * @param storeId a random number, equal in files that belong together
 */
record FileHeader(String magic, int number, long storeId) {
    static final int BYTES = 32;
    private static final int VERSION = 1;
    private static final int CHECKSUM_AT = BYTES - Integer.BYTES;

    byte[] encode() {
        ByteBuffer buffer = ByteBuffer.allocate(BYTES)
                .put(magic.getBytes(StandardCharsets.US_ASCII))
                .putInt(VERSION)
                .putInt(number)
                .putLong(storeId);
        buffer.putInt(CHECKSUM_AT, Checksum.of(buffer.array(), 0, CHECKSUM_AT));
        return buffer.array();
    }

    /** The header in these bytes; none if they are damaged or another version's. */
    static Optional<FileHeader> decode(byte[] bytes) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        if (buffer.getInt(CHECKSUM_AT) != Checksum.of(bytes, 0, CHECKSUM_AT) || buffer.getInt(8) != VERSION) {
            return Optional.empty();
        }
        return Optional.of(new FileHeader(new String(bytes, 0, 8, StandardCharsets.US_ASCII), buffer.getInt(12),
                buffer.getLong(16)));
    }
}
