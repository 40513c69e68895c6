package photoscope.words;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Cuts a text of any language into {@link Run}s; everything that is no letter, digit or emoji parts them. */
final class WordSplitter {
    /** In UTF-16 units; longer ones are cut into pieces, as the index takes no endless words. */
    static final int LONGEST_WORD = 128;

    private static final Set<UnicodeScript> DENSE = Set.copyOf(EnumSet.of(UnicodeScript.HAN, UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA, UnicodeScript.HANGUL, UnicodeScript.BOPOMOFO, UnicodeScript.THAI, UnicodeScript.LAO,
            UnicodeScript.KHMER, UnicodeScript.MYANMAR, UnicodeScript.TIBETAN));
    /** Before the first Thai letter there are none of them; asking for a letter's script takes time. */
    private static final int FIRST_DENSE = 0x0E00;
    private static final int PROLONGED_SOUND_MARK = 0x30FC;

    private final List<Run> runs = new ArrayList<>();
    private final List<String> parts = new ArrayList<>();
    private final List<String> joined = new ArrayList<>();
    private final StringBuilder segment = new StringBuilder();
    private final StringBuilder part = new StringBuilder();
    private Kind previous = Kind.OTHER;

    private WordSplitter() {}

    /** The runs in the text's order. */
    static List<Run> split(String text) {
        WordSplitter splitter = new WordSplitter();
        splitter.read(Folding.withoutMarks(text).codePoints().toArray());
        return splitter.runs;
    }

    private void read(int[] text) {
        for (int i = 0; i < text.length; i++) {
            int next = i + 1 < text.length ? text[i + 1] : ' ';
            Kind kind = Kind.of(text[i]);
            if (kind == Kind.MARK) {
                kind = previous;
                append(text[i]);
            } else if (kind == Kind.APOSTROPHE && previous.isLetter() && Kind.of(next).isLetter()) {
                endPart();
                continue;
            } else {
                if (kind.family() != previous.family() || kind == Kind.EMOJI) {
                    endRun();
                } else if (kind == Kind.DENSE || (kind == Kind.DIGIT) != (previous == Kind.DIGIT)) {
                    endSegment();
                } else if (kind == Kind.UPPER && (previous != Kind.UPPER || Kind.of(next) == Kind.LOWER)) {
                    endPart();
                }
                append(text[i]);
            }
            previous = kind;
        }
        endRun();
    }

    private void append(int codePoint) {
        Kind kind = Kind.of(codePoint);
        if (kind == Kind.OTHER || kind == Kind.APOSTROPHE || (kind == Kind.MARK && previous == Kind.OTHER)) {
            return;
        }
        if (segment.length() + part.length() + 2 > LONGEST_WORD) {
            endSegment();
        }
        int digit = kind == Kind.DIGIT ? Character.digit(codePoint, 10) : -1;
        part.appendCodePoint(digit >= 0 ? '0' + digit : Folding.lowerCase(codePoint));
    }

    private void endPart() {
        if (!part.isEmpty()) {
            parts.add(Folding.ascii(part.toString()));
            segment.append(parts.getLast());
            part.setLength(0);
        }
    }

    private void endSegment() {
        endPart();
        if (!segment.isEmpty()) {
            joined.add(segment.toString());
            segment.setLength(0);
        }
    }

    private void endRun() {
        endSegment();
        if (!parts.isEmpty()) {
            runs.add(new Run(parts, joined, previous == Kind.DENSE));
            parts.clear();
            joined.clear();
        }
    }

    /** What a character is to the splitter. */
    private enum Kind {
        UPPER,
        LOWER,
        LETTER,
        DIGIT,
        DENSE,
        MARK,
        EMOJI,
        APOSTROPHE,
        OTHER;

        private static Kind of(int c) {
            if (c == '\'' || c == '\u2019') {
                return APOSTROPHE;
            } else if (c == PROLONGED_SOUND_MARK || (c >= FIRST_DENSE && Character.isLetter(c)
                    && WordSplitter.DENSE.contains(UnicodeScript.of(c)))) {
                return DENSE;
            } else if (Character.isLetter(c)) {
                return Character.isUpperCase(c) ? UPPER : Character.isLowerCase(c) ? LOWER : LETTER;
            } else if (Character.isDigit(c)) {
                return DIGIT;
            }
            return switch (Character.getType(c)) {
                case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK -> MARK;
                default -> Character.isExtendedPictographic(c) ? EMOJI : OTHER;
            };
        }

        private boolean isLetter() {
            return this == UPPER || this == LOWER || this == LETTER;
        }

        /** Kinds of one family stand in one run. */
        private Kind family() {
            return switch (this) {
                case UPPER, LOWER, LETTER, DIGIT -> LETTER;
                case APOSTROPHE, MARK -> OTHER;
                default -> this;
            };
        }
    }
}
