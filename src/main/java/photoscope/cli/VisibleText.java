package photoscope.cli;

import java.util.Locale;

/** Text that may come from file names, made safe to print: a name can hold whatever a terminal takes for orders. */
final class VisibleText {
    private VisibleText() {}

    /** One line; characters that steer a terminal, or turn the direction of text, are written as escapes. */
    static String of(String text) {
        StringBuilder visible = new StringBuilder(text.length());
        text.chars().forEach(unit -> append(visible, (char) unit));
        return visible.toString();
    }

    private static void append(StringBuilder visible, char unit) {
        switch (unit) {
            case '\n' -> visible.append("\\n");
            case '\r' -> visible.append("\\r");
            case '\t' -> visible.append("\\t");
            default -> {
                if (steers(unit)) {
                    visible.append(String.format(Locale.ROOT, "\\u%04x", (int) unit));
                } else {
                    visible.append(unit);
                }
            }
        }
    }

    /** Control characters; line and paragraph separators; embeddings, overrides and isolates of direction. */
    private static boolean steers(char unit) {
        return Character.isISOControl(unit) || (unit >= '\u2028' && unit <= '\u202e')
                || (unit >= '\u2066' && unit <= '\u2069');
    }
}
