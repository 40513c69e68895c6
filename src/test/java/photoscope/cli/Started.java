package photoscope.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** A process that writes what it says into files. */
record Started(Process process, Path out, Path err) {
    private static final int LONGEST_SECONDS = 100;

    static Started of(ProcessBuilder builder, Path folder) throws IOException {
        Path out = Files.createTempFile(folder, "out", ".txt");
        Path err = Files.createTempFile(folder, "err", ".txt");
        return new Started(builder.redirectOutput(out.toFile()).redirectError(err.toFile()).start(), out, err);
    }

    /** Sends a signal; INT is what Ctrl-C sends. */
    void signal(String name) throws IOException, InterruptedException {
        assertThat(new ProcessBuilder("kill", "-" + name, Long.toString(process.pid())).start().waitFor()).isZero();
    }

    /** What it did, once it has ended; Java's own warning left out. */
    CliRun end() throws IOException, InterruptedException {
        if (!process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
        return new CliRun(process.waitFor(), Files.readString(out),
                Files.readString(err).replaceFirst("WARNING: Using incubator modules: jdk.incubator.vector\n", ""));
    }
}
