package photoscope.search;

/**
 * Something that a person may want to type next.
 *
 * @param replaced the stretch of the text that it takes the place of
 * @param text what it puts there
 * @param label what a list shows
 * @param description what it means; empty for values
 * @param example how it is used; empty for values
 */
public record Completion(Span replaced, String text, String label, String description, String example) {
    /** Whether a value follows, so that the caret stays behind the colon. */
    public boolean isOperator() {
        return text.endsWith(":");
    }

    /** The text with this in it. */
    public String in(String typed) {
        return typed.substring(0, replaced.from()) + text + typed.substring(replaced.to());
    }
}
