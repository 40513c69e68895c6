package photoscope.sources;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * A pattern for paths relative to a source, case and Unicode composition aside. {@code *} and {@code ?} stay within one
 * name, {@code **} spans folders (also none), <code>{a,b}</code> is either; everything else, brackets included, stands
 * for itself. Without a slash it is a name at any depth; ending in a slash it means all that lies in the folder.
 */
final class Glob {
    private static final String ANY_FOLDERS = "(?:.*/)?";

    private final Pattern pattern;

    Glob(String text) {
        String path = normal(text.replace('\\', '/'));
        String anchored = path.startsWith("/") ? path.substring(1) : path;
        String whole = anchored.endsWith("/") ? anchored + "**" : anchored;
        String regex = path.contains("/") ? regex(whole) : ANY_FOLDERS + regex(whole);
        pattern = Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);
    }

    boolean matches(String path) {
        return pattern.matcher(normal(path)).matches();
    }

    /** Whether nothing in this folder could escape the pattern. */
    boolean coversFolder(String path) {
        return matches(path) || matches(path + "/");
    }

    private static String normal(String path) {
        return Normalizer.normalize(path, Normalizer.Form.NFC);
    }

    private static String regex(String glob) {
        StringBuilder regex = new StringBuilder();
        int braceEnd = -1;
        for (int i = 0; i < glob.length(); i++) {
            char c = glob.charAt(i);
            if (glob.startsWith("**/", i)) {
                regex.append(ANY_FOLDERS);
                i += 2;
            } else if (glob.startsWith("**", i)) {
                regex.append(".*");
                i++;
            } else if (c == '{' && i > braceEnd && glob.indexOf('}', i) > 0) {
                braceEnd = glob.indexOf('}', i);
                regex.append("(?:");
            } else if (i == braceEnd) {
                regex.append(')');
            } else {
                regex.append(switch (c) {
                    case '*' -> "[^/]*";
                    case '?' -> "[^/]";
                    case ',' -> i < braceEnd ? "|" : ",";
                    default -> Pattern.quote(String.valueOf(c));
                });
            }
        }
        return regex.toString();
    }
}
