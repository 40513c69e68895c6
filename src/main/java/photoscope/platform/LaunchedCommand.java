package photoscope.platform;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Starts a program that may go on for as long as its user likes: a viewer, for instance. It is waited for only as long
 * as it may take to say that it can't; what it prints is not read.
 */
final class LaunchedCommand implements SystemCommand {
    private static final int SECONDS = 3;

    @Override
    public String output(List<String> command) throws IOException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true)
                .redirectOutput(Redirect.DISCARD)
                .start();
        process.getOutputStream().close();
        try {
            boolean hasEnded = process.waitFor(SECONDS, TimeUnit.SECONDS);
            if (hasEnded && process.exitValue() != 0) {
                throw new CommandFailed(command.getFirst(), process.exitValue());
            }
            return "";
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "";
        }
    }
}
