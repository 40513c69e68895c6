package photoscope.ui.notice;

import java.time.Duration;
import java.util.Optional;

/**
 * A short sentence about what just happened.
 *
 * @param kind how it looks, and whether it stays longer
 * @param text in a sentence
 * @param action the one thing that can be done about it, "Undo" for instance
 */
public record Notice(Kind kind, String text, Optional<Action> action) {
    /** How much it matters. */
    public enum Kind {
        INFORMATION,
        /** Not to be missed: what comes meanwhile waits, as for an error. */
        LASTING,
        ERROR
    }

    /** Something that people can do. */
    public record Action(String name, Runnable run) {}

    public static Notice of(String text) {
        return new Notice(Kind.INFORMATION, text, Optional.empty());
    }

    public static Notice of(String text, Action action) {
        return new Notice(Kind.INFORMATION, text, Optional.of(action));
    }

    /** What the next notice must not take the place of. */
    public static Notice lasting(String text, Action action) {
        return new Notice(Kind.LASTING, text, Optional.of(action));
    }

    public static Notice error(String text) {
        return new Notice(Kind.ERROR, text, Optional.empty());
    }

    /** How long it is shown: as long as it takes to read it, longer where there is something to do. */
    Duration time() {
        long reading = 2500 + 60L * text.length();
        return Duration.ofMillis(reading + (action.isPresent() || kind == Kind.ERROR ? 4000 : 0));
    }

    /** Whether another says the same, so that one with a count stands for both. */
    boolean saysTheSame(Notice other) {
        return kind == other.kind && text.equals(other.text) && action.isPresent() == other.action.isPresent();
    }
}
