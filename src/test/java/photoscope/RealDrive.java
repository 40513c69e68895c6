package photoscope;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Assumptions;

/**
 * A drive in a file, really mounted, where this program may do so; a test that needs one is skipped with the reason
 * elsewhere.
 */
public final class RealDrive implements AutoCloseable {
    private static final long IMAGE_BYTES = 24 << 20;
    private final Path image;
    private final List<Path> mounts = new ArrayList<>();

    private RealDrive(Path image) {
        this.image = image;
    }

    /** A new drive, formatted by a command such as {@code mkfs.vfat -n NAME}. */
    public static RealDrive formatted(Path image, String... command) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(image.toFile(), "rw")) {
            file.setLength(IMAGE_BYTES);
        }
        List<String> all = new ArrayList<>(List.of(command));
        all.add(image.toString());
        need(run(all), command[0] + " is needed to make a drive");
        return new RealDrive(image);
    }

    /** The same drive once more, with all that is on it. */
    public RealDrive copy(Path to) throws IOException {
        return new RealDrive(Files.copy(image, to));
    }

    /** Mounts it, at a folder that is made where there is none. */
    public Path mount(Path at) throws IOException {
        Files.createDirectories(at);
        need(run(List.of("mount", "-o", "loop", image.toString(), at.toString())), "mounting is not permitted here");
        mounts.add(at);
        return at.toRealPath();
    }

    /** Takes it away, also while it is in use. */
    public void unmount() {
        while (!mounts.isEmpty()) {
            run(List.of("umount", "-l", mounts.removeLast().toString()));
        }
    }

    @Override
    public void close() {
        unmount();
    }

    /** Runs a command; what it said if it failed, empty if it did not. */
    public static String run(List<String> command) {
        try {
            Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return process.waitFor(20, TimeUnit.SECONDS) && process.exitValue() == 0 ? "" : command + ": " + said;
        } catch (IOException e) {
            return command + ": " + e.getMessage();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return command + ": interrupted";
        }
    }

    private static void need(String trouble, String what) {
        if (!trouble.isEmpty()) {
            Assumptions.abort("SKIPPED: " + what + " (" + trouble.strip() + ")");
        }
    }
}
