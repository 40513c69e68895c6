package photoscope.search;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;

import photoscope.words.Folding;

/**
 * Turns a file's name into bytes that sort as people expect names to: case and accents aside, and numbers by their
 * value, so that {@code IMG_9} comes before {@code IMG_10}. A number is written as the digit zero, how many digits it
 * has without leading zeros, and these digits.
 */
final class NameKey {
    static final int LONGEST = 255;

    private NameKey() {}

    static byte[] of(String name) {
        byte[] text = folded(name).getBytes(StandardCharsets.UTF_8);
        byte[] key = new byte[LONGEST];
        int length = 0;
        int at = 0;
        while (at < text.length && length < LONGEST) {
            if (isDigit(text[at])) {
                int first = at;
                while (at < text.length && isDigit(text[at])) {
                    at++;
                }
                while (first < at && text[first] == '0') {
                    first++;
                }
                key[length++] = '0';
                if (length < LONGEST) {
                    key[length++] = (byte) Math.min(at - first, LONGEST);
                }
                int digits = Math.min(at - first, LONGEST - length);
                System.arraycopy(text, first, key, length, digits);
                length += digits;
            } else {
                key[length++] = text[at++];
            }
        }
        return Arrays.copyOf(key, length);
    }

    /** Most names are plain, and folding the others takes ten times as long. */
    private static String folded(String name) {
        boolean isPlain = name.chars().allMatch(character -> character < 128);
        return isPlain ? name.strip().toLowerCase(Locale.ROOT) : Folding.wholly(name);
    }

    private static boolean isDigit(byte character) {
        return character >= '0' && character <= '9';
    }
}
