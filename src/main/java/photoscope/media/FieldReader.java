package photoscope.media;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Reads big-endian fields one after the other; beyond the end all are zero. */
final class FieldReader {
    private final byte[] bytes;
    private int position;

    FieldReader(byte[] bytes) {
        this.bytes = bytes;
    }

    /** An unsigned number of 0 to 8 bytes. */
    long number(int count) {
        boolean isThere = count <= bytes.length - position;
        long value = isThere ? Bytes.bigEndian(bytes, position, count) : 0;
        position = isThere ? position + count : bytes.length;
        return value;
    }

    int small(int count) {
        return (int) number(count);
    }

    /** The next bytes, as many as there are. */
    byte[] bytes(int count) {
        int there = Math.clamp(count, 0, bytes.length - position);
        position = count < 0 ? bytes.length : position + there;
        return Arrays.copyOfRange(bytes, position - there, position);
    }

    String letters(int count) {
        int there = Math.min(count, bytes.length - position);
        position += there;
        return new String(bytes, position - there, there, StandardCharsets.ISO_8859_1);
    }

    /** Letters up to a zero. */
    String text() {
        int from = position;
        while (position < bytes.length && bytes[position] != 0) {
            position++;
        }
        String text = new String(bytes, from, position - from, StandardCharsets.UTF_8);
        position = Math.min(bytes.length, position + 1);
        return text;
    }

    boolean isAtEnd() {
        return position >= bytes.length;
    }
}
