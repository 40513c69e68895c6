package photoscope.platform;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Runs a program and ends it when it takes too long. */
final class RunningCommand implements SystemCommand {
    private static final int MOST_BYTES = 1 << 20;
    private static final int SECONDS = 15;

    @Override
    public String output(List<String> command) throws IOException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        try {
            process.getOutputStream().close();
            CompletableFuture.delayedExecutor(SECONDS, TimeUnit.SECONDS).execute(process::destroyForcibly);
            byte[] printed = process.getInputStream().readNBytes(MOST_BYTES);
            int code = process.waitFor();
            if (code != 0) {
                throw new CommandFailed(command.getFirst(), code);
            }
            return new String(printed, StandardCharsets.UTF_8);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(command.getFirst() + " was interrupted", e);
        } finally {
            process.destroyForcibly();
        }
    }
}
