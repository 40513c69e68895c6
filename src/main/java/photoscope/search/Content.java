package photoscope.search;

/** Tells text that can be looked for from mere punctuation. */
final class Content {
    private Content() {}

    /** Whether there is a letter, a digit or an emoji. */
    static boolean isIn(String text) {
        return text.codePoints().anyMatch(c -> Character.isLetterOrDigit(c) || Character.isExtendedPictographic(c));
    }
}
