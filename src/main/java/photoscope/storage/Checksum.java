package photoscope.storage;

import java.util.zip.CRC32C;

/** CRC-32C (Castagnoli, RFC 3720 appendix B.4), which processors compute themselves. */
public final class Checksum {
    private Checksum() {}

    /** The checksum of these bytes; never 0 for bytes that are all zero, as a hole in a file is. */
    public static int of(byte[] bytes, int offset, int count) {
        CRC32C crc = new CRC32C();
        crc.update(bytes, offset, count);
        return (int) crc.getValue();
    }
}
