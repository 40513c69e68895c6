package photoscope.media;

import java.nio.charset.StandardCharsets;

/** Numbers and marks in raw bytes. */
final class Bytes {
    private Bytes() {}

    /** An unsigned number of 1 to 4 bytes. */
    static long unsigned(byte[] bytes, int position, int count, boolean littleEndian) {
        long value = 0;
        for (int i = 0; i < count; i++) {
            int at = littleEndian ? position + count - 1 - i : position + i;
            value = (value << 8) | (bytes[at] & 0xff);
        }
        return value;
    }

    static long bigEndian(byte[] bytes, int position, int count) {
        return unsigned(bytes, position, count, false);
    }

    static boolean startWith(byte[] bytes, String mark) {
        byte[] wanted = mark.getBytes(StandardCharsets.ISO_8859_1);
        if (bytes.length < wanted.length) {
            return false;
        }
        for (int i = 0; i < wanted.length; i++) {
            if (bytes[i] != wanted[i]) {
                return false;
            }
        }
        return true;
    }
}
