package photoscope.platform;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line of Linux's {@code /proc/self/mountinfo}, see proc_pid_mountinfo(5).
 *
 * @param device major and minor number, {@code 8:1}
 * @param root the folder of the file system that is mounted; {@code /} for all of it
 * @param point where it is mounted
 * @param type of the file system
 * @param source device, share, or any word
 */
record Mount(String device, String root, Path point, String type, String source) {
    private static final Pattern ESCAPE = Pattern.compile("\\\\([0-7]{3})");

    static Optional<Mount> parse(String line) {
        String[] sides = line.split(" - ", 2);
        String[] left = sides[0].split(" ", -1);
        String[] right = sides.length < 2 ? new String[0] : sides[1].split(" ", -1);
        if (left.length < 5 || right.length < 2) {
            return Optional.empty();
        }
        try {
            Path point = Path.of(unescape(left[4]));
            return Optional.of(new Mount(left[2], unescape(left[3]), point, right[0], unescape(right[1])));
        } catch (InvalidPathException e) {
            // a name that this program's locale can't write: no path that it sees lies there
            return Optional.empty();
        }
    }

    /** Spaces, tabs, line ends and backslashes are written as three octal digits. */
    private static String unescape(String text) {
        return ESCAPE.matcher(text)
                .replaceAll(
                        found -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(found.group(1), 8))));
    }
}
