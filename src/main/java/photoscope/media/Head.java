package photoscope.media;

import java.nio.charset.StandardCharsets;

/**
 * The first bytes of a file. Patterns are hexadecimal bytes divided by spaces; an apostrophe begins letters that
 * stand for themselves.
 */
@SuppressWarnings("ArrayRecordComponent") // read only
record Head(byte[] bytes) {
    boolean starts(String pattern) {
        return has(0, pattern);
    }

    boolean has(int position, String pattern) {
        int at = position;
        for (String piece : pattern.split(" ", -1)) {
            byte[] wanted = piece.startsWith("'")
                    ? piece.substring(1).getBytes(StandardCharsets.ISO_8859_1)
                    : new byte[]{(byte) Integer.parseInt(piece, 16)};
            for (byte one : wanted) {
                if (at >= bytes.length || bytes[at++] != one) {
                    return false;
                }
            }
        }
        return true;
    }

    /** The first four bytes as a number, the highest first. */
    long length32() {
        return bytes.length < 4 ? 0 : Bytes.bigEndian(bytes, 0, 4);
    }

    /** Classic TIFF or BigTIFF, of either byte order. */
    boolean isTiff() {
        return starts("'II 2A 00") || starts("'MM 00 2A") || starts("'II 2B 00") || starts("'MM 00 2B");
    }

    boolean isAllZero() {
        for (byte one : bytes) {
            if (one != 0) {
                return false;
            }
        }
        return true;
    }

    /** UTF-16 by its mark, or whether no control characters stand in it but line ends, tabs and form feeds. */
    boolean isText() {
        if (starts("FF FE") || starts("FE FF")) {
            return true;
        }
        for (byte one : bytes) {
            if (one >= 0 && one < ' ' && one != '\t' && one != '\n' && one != '\r' && one != '\f') {
                return false;
            }
        }
        return true;
    }

    /** The bytes as letters. */
    String text() {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
