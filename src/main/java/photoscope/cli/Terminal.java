package photoscope.cli;

import java.util.Map;

/** Where a command's answers go: words for people, or one JSON value for scripts. */
final class Terminal {
    private static final String CLEAR_LINE = "\r\u001b[2K";
    /** A line that is too long is cut by the terminal instead of going on below, where it would stay. */
    private static final String WRAP_OFF = "\u001b[?7l";
    private static final String WRAP_ON = "\u001b[?7h";
    private final Shell shell;
    private final boolean json;
    private final CommandHints hints;

    /**
     * @param shell where the command was typed
     * @param json whether answers are JSON
     * @param hints how commands in messages are to be typed here
     */
    Terminal(Shell shell, boolean json, CommandHints hints) {
        this.shell = shell;
        this.json = json;
        this.hints = hints;
    }

    boolean isJson() {
        return json;
    }

    boolean isInteractive() {
        return shell.columns() > 0 && !json;
    }

    int columns() {
        return shell.columns();
    }

    /** One line of an answer for people. */
    void line(String text) {
        shell.out().println(VisibleText.of(hints.typed(text)));
    }

    /** The answer for scripts. */
    void json(Object value) {
        shell.out().println(JsonText.of(value));
    }

    /** One of several answers for scripts, each in a line. */
    void jsonLine(Object value) {
        shell.out().println(JsonText.line(value));
    }

    /** One line that is not the answer: progress, notes. */
    void note(String text) {
        shell.err().println(VisibleText.of(hints.typed(text)));
        shell.err().flush();
    }

    /** Draws over the line that was drawn before. */
    void redraw(String text) {
        shell.err().print(CLEAR_LINE + (text.isEmpty() ? "" : WRAP_OFF + VisibleText.of(text) + WRAP_ON));
        shell.err().flush();
    }

    /** Reports that a command failed, in the form that was asked for. */
    void failure(String message) {
        if (json) {
            json(Map.of("error", hints.typed(message)));
        }
        note("photoscope: " + message);
    }
}
