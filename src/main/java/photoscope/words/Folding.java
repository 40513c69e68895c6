package photoscope.words;

import java.text.Normalizer;

import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;

/**
 * Makes spellings equal that people take for the same: accents, widths, ligatures, Arabic and Hebrew points and,
 * where asked, case. Marks that carry vowels (Devanagari, Thai, kana's voicing) stay.
 */
public final class Folding {
    /** A longer text is cut: nobody searches page 10 of a caption, but a hostile file may have it. */
    static final int LONGEST_TEXT = 20_000;

    private static final int FIRST_BEYOND_ASCII = 0x80;
    private static final int MOST_ASCII_PER_CHARACTER = 4;
    private Folding() {}

    /** Without accents and points; case is kept, since it tells where camelCase words begin. */
    static String withoutMarks(String text) {
        String cut = text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text;
        String apart = Normalizer.normalize(cut, Normalizer.Form.NFKD);
        StringBuilder bare = new StringBuilder(apart.length());
        for (int i = 0; i < apart.length(); i++) {
            if (!isMark(apart.charAt(i))) {
                bare.append(apart.charAt(i));
            }
        }
        // NFC puts Hangul syllables and voiced kana together again
        return Normalizer.normalize(bare, Normalizer.Form.NFC);
    }

    private static boolean isMark(char c) {
        if (c < '\u0300') {
            return c == '\u00ad';
        }
        return c <= '\u036f' || isHebrewPoint(c) || isArabicMark(c) || c == '\u200c' || c == '\u200d' || c == '\ufe0f';
    }

    private static boolean isHebrewPoint(char c) {
        return (c >= '\u0591' && c <= '\u05bd') || c == '\u05bf' || c == '\u05c1' || c == '\u05c2' || c == '\u05c4'
                || c == '\u05c5' || c == '\u05c7';
    }

    private static boolean isArabicMark(char c) {
        return (c >= '\u0610' && c <= '\u061a') || c == '\u0640' || (c >= '\u064b' && c <= '\u065f') || c == '\u0670';
    }

    /** Letters that no decomposition reaches: ae for æ, ss for ß, l for ł. */
    static String ascii(String text) {
        if (text.chars().allMatch(c -> c < FIRST_BEYOND_ASCII)) {
            return text;
        }
        char[] in = text.toCharArray();
        char[] out = new char[in.length * MOST_ASCII_PER_CHARACTER];
        return new String(out, 0, ASCIIFoldingFilter.foldToASCII(in, 0, out, 0, in.length));
    }

    /** In one case; final sigma and dotless i are ordinary ones. */
    static int lowerCase(int codePoint) {
        return Character.toLowerCase(Character.toUpperCase(codePoint));
    }

    /** A whole value as it is compared: no accents, one case, no space around. */
    public static String wholly(String text) {
        return ascii(withoutMarks(text)).strip()
                .codePoints()
                .map(Folding::lowerCase)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
