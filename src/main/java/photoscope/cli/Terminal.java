package photoscope.cli;

import java.io.PrintStream;
import java.util.Map;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;

/** Where a command's answers go: words for people, or one JSON value for scripts. */
final class Terminal {
    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
    private final PrintStream out;
    private final PrintStream err;
    private final boolean json;
    private final boolean interactive;

    /**
     * @param out for answers
     * @param err for progress and errors
     * @param json whether answers are JSON
     * @param interactive whether a person watches, so that progress may be drawn over
     */
    Terminal(PrintStream out, PrintStream err, boolean json, boolean interactive) {
        this.out = out;
        this.err = err;
        this.json = json;
        this.interactive = interactive;
    }

    boolean isJson() {
        return json;
    }

    boolean isInteractive() {
        return interactive && !json;
    }

    /** A line of an answer for people. */
    void line(String text) {
        out.println(text);
    }

    /** The answer for scripts. */
    void json(Object value) {
        try {
            out.println(JSON.writeValueAsString(value));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an answer that is no JSON", e);
        }
    }

    /** Something that is not the answer: progress, notes. */
    void note(String text) {
        err.println(text);
        err.flush();
    }

    /** Draws over the line that was drawn before. */
    void redraw(String text) {
        err.print("\r\u001b[2K" + text);
        err.flush();
    }

    /** Reports that a command failed, in the form that was asked for. */
    void failure(String message) {
        if (json) {
            json(Map.of("error", message));
        }
        err.println("photoscope: " + message);
        err.flush();
    }
}
