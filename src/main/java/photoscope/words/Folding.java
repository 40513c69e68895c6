package photoscope.words;

import java.text.Normalizer;
import java.util.regex.Pattern;

import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;

/**
 * Makes spellings equal that people take for the same: accents, widths, ligatures, Arabic and Hebrew points and,
 * where asked, case. Marks that carry vowels (Devanagari, Thai, kana's voicing) stay.
 */
public final class Folding {
    /** A longer text is cut: nobody searches page 10 of a caption, but a hostile file may have it. */
    static final int LONGEST_TEXT = 20_000;

    private static final int MOST_ASCII_PER_CHARACTER = 4;
    private static final Pattern MARKS = Pattern.compile("[\\u0300-\\u036f\\u0591-\\u05bd\\u05bf\\u05c1\\u05c2"
            + "\\u05c4\\u05c5\\u05c7\\u0610-\\u061a\\u0640\\u064b-\\u065f\\u0670\\u200c\\u200d\\u00ad\\ufe0f]");

    private Folding() {}

    /** Without accents and points; case is kept, since it tells where camelCase words begin. */
    static String withoutMarks(String text) {
        String cut = text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text;
        String bare = MARKS.matcher(Normalizer.normalize(cut, Normalizer.Form.NFKD)).replaceAll("");
        // NFC puts Hangul syllables and voiced kana together again
        return Normalizer.normalize(bare, Normalizer.Form.NFC);
    }

    /** Letters that no decomposition reaches: ae for æ, ss for ß, l for ł. */
    static String ascii(String text) {
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
