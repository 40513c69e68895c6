package photoscope.platform;

import java.io.IOException;

/** A program was started and ended with a code that says it failed. */
final class CommandFailed extends IOException {
    private static final long serialVersionUID = 1;

    CommandFailed(String program, int code) {
        super(program + " ended with code " + code);
    }
}
