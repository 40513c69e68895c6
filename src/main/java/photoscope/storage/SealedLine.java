package photoscope.storage;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/**
 * A JSON object on a line of its own, whose last field, {@code sum}, is the CRC-32C of all bytes before the comma that
 * comes before it, in eight hexadecimal digits.
 */
public final class SealedLine {
    private static final String SUM = ",\"sum\":\"";
    private static final int END_BYTES = SUM.length() + "00000000\"}".length();

    private SealedLine() {}

    /**
     * The line with its line feed.
     *
     * @param json an object with at least one field, without line feeds
     */
    public static byte[] seal(byte[] json) {
        int count = json.length - 1;
        String end = SUM + HexFormat.of().toHexDigits(Checksum.of(json, 0, count)) + "\"}\n";
        byte[] line = new byte[count + end.length()];
        System.arraycopy(json, 0, line, 0, count);
        System.arraycopy(end.getBytes(StandardCharsets.US_ASCII), 0, line, count, end.length());
        return line;
    }

    /**
     * @param line without its line feed
     * @throws IOException if it is not as it was sealed; the message is a part of a sentence
     */
    public static void check(byte[] line) throws IOException {
        int count = line.length - END_BYTES;
        if (count <= 0) {
            throw new IOException("a line that is too short");
        }
        String sum = HexFormat.of().toHexDigits(Checksum.of(line, 0, count));
        String end = new String(line, count, END_BYTES, StandardCharsets.ISO_8859_1);
        if (!end.equals(SUM + sum + "\"}")) {
            throw new IOException("a line whose checksum is wrong");
        }
    }
}
