package photoscope.storage;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** Writes paths that this system has no way to write so that they can be shown; at such a likeness there is nothing. */
public final class PathLikeness {
    private PathLikeness() {}

    /** The text itself where it can be a path, else with numbers for the characters that a path can't have here. */
    public static String of(String text) {
        if (isPath(text)) {
            return text;
        }
        StringBuilder written = new StringBuilder();
        text.codePoints().forEach(character -> {
            String one = Character.toString(character);
            written.append(isPath(one) ? one : "%%u%04X".formatted(character));
        });
        return written.toString();
    }

    private static boolean isPath(String text) {
        try {
            return !Path.of(text).toString().isEmpty();
        } catch (InvalidPathException _) {
            return false;
        }
    }
}
