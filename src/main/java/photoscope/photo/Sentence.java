package photoscope.photo;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * Something for people to read, in English with gaps, so that it can be said in another language too: the pattern is
 * what translations are found by, as in gettext.
 *
 * @param pattern English, with {@code %s}, {@code %d} or {@code %,d} where an argument goes; without arguments it is
 *        taken as it stands
 * @param arguments texts, whole numbers (Long) and sentences; anything else becomes a text
 */
public record Sentence(String pattern, List<Object> arguments) {
    /** Nothing to say. */
    public static final Sentence NONE = verbatim("");

    public Sentence {
        arguments = arguments.stream().map(Sentence::kept).toList();
    }

    /** A pattern that is written here, and what goes into it; what is not known is a question mark. */
    public static Sentence of(String pattern, @Nullable Object... arguments) {
        List<Object> given = new ArrayList<>();
        for (Object argument : arguments) {
            given.add(argument == null ? "?" : argument);
        }
        return new Sentence(pattern, given);
    }

    /** Words that nobody has a translation for: a system's, a library's, a person's. */
    public static Sentence verbatim(String text) {
        return new Sentence(text, List.of());
    }

    public boolean isEmpty() {
        return pattern.isEmpty();
    }

    private static Object kept(Object argument) {
        return switch (argument) {
            case Sentence sentence -> sentence;
            case Long number -> number;
            case Integer number -> (long) number;
            default -> String.valueOf(argument);
        };
    }

    /** For logs, the command line and files. */
    public String english() {
        return SentenceWords.in(Locale.ENGLISH).of(this);
    }

    @Override
    public String toString() {
        return english();
    }
}
