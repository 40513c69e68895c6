package photoscope.platform;

import java.io.IOException;
import java.util.List;

/** Runs one of the system's own small programs. */
interface SystemCommand {
    /**
     * What the program printed.
     *
     * @throws IOException if it can't be started, fails, or takes too long
     */
    String output(List<String> command) throws IOException;
}
