package photoscope.ui.job;

/**
 * How a job ended.
 *
 * @param message for people, in a sentence or two; may be empty where there is nothing to tell
 */
public record Outcome(Kind kind, String message) {
    /** Whether it is through. */
    public enum Kind {
        DONE,
        CANCELLED,
        FAILED
    }

    public static Outcome done(String message) {
        return new Outcome(Kind.DONE, message);
    }

    public static Outcome cancelled(String message) {
        return new Outcome(Kind.CANCELLED, message);
    }

    public static Outcome failed(String message) {
        return new Outcome(Kind.FAILED, message);
    }
}
