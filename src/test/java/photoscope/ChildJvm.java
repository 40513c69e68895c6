package photoscope;

import static org.junit.jupiter.api.Assumptions.abort;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

import org.jspecify.annotations.Nullable;

/** A Java of its own that runs a main class of the tests: to be killed, or to meet a full disk. */
public final class ChildJvm implements Closeable {
    private static final int LONGEST_SECONDS = 120;

    private final Process process;
    private final BufferedReader output;

    private ChildJvm(List<String> command) throws IOException {
        this.process = new ProcessBuilder(command).redirectErrorStream(true).start();
        this.output = process.inputReader(StandardCharsets.UTF_8);
    }

    /** Starts a main class. */
    public static ChildJvm start(Class<?> main, String... arguments) throws IOException {
        return new ChildJvm(command(main, List.of("--add-modules", "jdk.incubator.vector"), arguments));
    }

    /** Starts a main class without the Vector API. */
    public static ChildJvm startWithoutVectors(Class<?> main, String... arguments) throws IOException {
        return new ChildJvm(command(main, List.of(), arguments));
    }

    /**
     * Starts a main class with a disk of so many kilobytes mounted at a folder, seen by nobody else; where the system
     * does not allow that the test is skipped, saying so.
     */
    public static ChildJvm startOnSmallDisk(Path folder, int kilobytes, Class<?> main, String... arguments)
            throws IOException, InterruptedException {
        return startWithMount("mount -t tmpfs -o size=" + kilobytes + "k tmpfs '" + folder + "'", main, arguments);
    }

    /** Starts a main class for which a folder can't be written, also not by root. */
    public static ChildJvm startWithReadOnly(Path folder, Class<?> main, String... arguments)
            throws IOException, InterruptedException {
        return startWithMount(
                "mount --bind '" + folder + "' '" + folder + "' && mount -o remount,ro,bind '" + folder + "'", main,
                arguments);
    }

    private static ChildJvm startWithMount(String mount, Class<?> main, String... arguments)
            throws IOException, InterruptedException {
        if (!isPossible("unshare", "-m", "sh", "-c", mount)) {
            abort("SKIPPED: this can't be tried here: it needs root and mount namespaces (unshare -m)");
        }
        List<String> command = new ArrayList<>(List.of("unshare", "-m", "sh", "-c", mount + " && exec \"$@\"", "sh"));
        command.addAll(command(main, List.of("--add-modules", "jdk.incubator.vector"), arguments));
        return new ChildJvm(command);
    }

    private static boolean isPossible(String... command) throws InterruptedException {
        try {
            Process trial = new ProcessBuilder(command).redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return trial.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS) && trial.exitValue() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    private static List<String> command(Class<?> main, List<String> options, String... arguments) {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx256m",
                        "-XX:TieredStopAtLevel=1", "--enable-native-access=ALL-UNNAMED"));
        command.addAll(options);
        command.addAll(List.of("-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")), main.getName()));
        command.addAll(List.of(arguments));
        return command;
    }

    /** The next line that the child printed; null when it has ended. */
    public @Nullable String readLine() throws IOException {
        String line = output.readLine();
        while (line != null && isWarningOfJava(line)) {
            line = output.readLine();
        }
        return line;
    }

    /** What is left of its output, once it has ended by itself; one that hangs is ended, and fails the test. */
    public List<String> readToEnd() throws InterruptedException {
        AtomicBoolean hangs = new AtomicBoolean();
        Thread watch = Thread.ofVirtual().start(() -> {
            try {
                if (!process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS)) {
                    hangs.set(true);
                    process.destroyForcibly();
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        List<String> lines = output.lines().filter(line -> !isWarningOfJava(line)).toList();
        process.waitFor();
        watch.join();
        if (hangs.get()) {
            throw new AssertionError("The child did not end within " + LONGEST_SECONDS + " s, after " + lines);
        }
        return lines;
    }

    private static boolean isWarningOfJava(String line) {
        return line.startsWith("WARNING: Using incubator modules");
    }

    /** Ends it at once, as kill -9 or a power cut of the program would. */
    public void kill() throws InterruptedException {
        process.destroyForcibly();
        process.waitFor();
    }

    @Override
    public void close() throws IOException {
        process.destroyForcibly();
        output.close();
    }
}
