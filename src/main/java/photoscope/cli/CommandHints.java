package photoscope.cli;

import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Makes the commands that messages name work when typed as they stand: with the name this program was started by, and
 * for the same library.
 *
 * @param command what starts this program
 * @param library what {@code --library} said, if it was there
 */
record CommandHints(String command, @Nullable Path library) {
    private static final Pattern NAMED = Pattern.compile("(?<=')photoscope ([^']+)(?=')");
    private static final Pattern SAFE = Pattern.compile("[\\p{L}\\p{M}\\p{N}/._+@%,=-]+");

    /** The message, with what stands in quotes as it has to be typed. */
    String typed(String message) {
        return NAMED.matcher(message)
                .replaceAll(found -> Matcher.quoteReplacement(command + " " + found.group(1) + suffix(found.group(1))));
    }

    private String suffix(String arguments) {
        boolean concernsLibrary = library != null && !arguments.contains("--help") && !arguments.contains("--library")
                && !arguments.startsWith("models install");
        return concernsLibrary ? " --library " + quoted(String.valueOf(library)) : "";
    }

    private static String quoted(String text) {
        return SAFE.matcher(text).matches() ? text : '"' + text.replaceAll("([\"$`\\\\])", "\\\\$1") + '"';
    }
}
