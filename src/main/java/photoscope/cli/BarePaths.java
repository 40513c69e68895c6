package photoscope.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Lets paths stand without a command, as systems hand them to a program: {@code photoscope ~/Pictures/1.jpg}. */
final class BarePaths {
    private static final String OPEN = "open";

    private BarePaths() {}

    /** The arguments, with the command that opens paths if the first one is a path; no command has a separator. */
    static String[] open(String... arguments) {
        int first = afterLibrary(arguments);
        if (first >= arguments.length || !isPath(arguments[first])) {
            return arguments;
        }
        List<String> all = new ArrayList<>(Arrays.asList(arguments));
        all.add(first, OPEN);
        return all.toArray(String[]::new);
    }

    private static int afterLibrary(String... arguments) {
        if (arguments.length == 0) {
            return 0;
        }
        return arguments[0].equals("--library") ? 2 : arguments[0].startsWith("--library=") ? 1 : 0;
    }

    private static boolean isPath(String argument) {
        return !argument.startsWith("-") && (argument.indexOf('/') >= 0 || argument.indexOf('\\') >= 0);
    }
}
