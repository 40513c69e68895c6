package photoscope.models;

import java.nio.charset.StandardCharsets;

/**
 * GPT-2's way to write any byte as a visible character, so that byte-pair vocabularies are text: printable Latin-1 bytes
 * stand for themselves, the others for U+0100 and up in order.
 */
final class ByteAlphabet {
    private static final char[] LETTERS = letters();

    private ByteAlphabet() {}

    /** The text's UTF-8 bytes, one character each. */
    static String spell(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        StringBuilder spelled = new StringBuilder(bytes.length);
        for (byte b : bytes) {
            spelled.append(LETTERS[b & 0xff]);
        }
        return spelled.toString();
    }

    private static char[] letters() {
        char[] letters = new char[256];
        char next = 256;
        for (char b = 0; b < 256; b++) {
            boolean visible = (b >= '!' && b <= '~') || (b >= '\u00a1' && b <= '\u00ac') || (b >= '\u00ae');
            letters[b] = visible ? b : next++;
        }
        return letters;
    }
}
