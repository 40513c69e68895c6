package photoscope.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

import photoscope.library.LibraryException;

/** The folder that benches keep their photos, models and libraries in; a temporary one is deleted at the end. */
public final class WorkFolder implements AutoCloseable {
    private static final String READY = "ready";
    private final Path root;
    private final boolean isKept;
    private final Consumer<String> progress;

    private WorkFolder(Path root, boolean isKept, Consumer<String> progress) {
        this.root = root;
        this.isKept = isKept;
        this.progress = progress;
    }

    /**
     * @param kept where to keep what was made, for the next time; none for a temporary folder
     * @param progress is told what goes on
     */
    public static WorkFolder open(Optional<Path> kept, Consumer<String> progress) throws IOException {
        Path root = kept.isPresent()
                ? Files.createDirectories(kept.get().toAbsolutePath().normalize())
                : Files.createTempDirectory("photoscope-bench-");
        return new WorkFolder(root, kept.isPresent(), progress);
    }

    void say(String what) {
        progress.accept(what);
    }

    Path path(String name) {
        return root.resolve(name);
    }

    /** A folder that is empty. */
    Path empty(String name) throws IOException {
        delete(path(name));
        return Files.createDirectories(path(name));
    }

    /** Fills a folder. */
    interface Filling {
        void fill(Path folder) throws IOException, LibraryException, InterruptedException;
    }

    /** A folder that is filled only once, and anew if that was cut off. */
    Path filled(String name, Filling filling) throws IOException, LibraryException, InterruptedException {
        Path ready = path(name + "." + READY);
        if (!Files.exists(ready)) {
            Path folder = empty(name);
            filling.fill(folder);
            Files.writeString(ready, "");
        }
        return path(name);
    }

    static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> paths = Files.walk(folder)) {
                for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }

    @Override
    public void close() throws IOException {
        if (!isKept) {
            delete(root);
        }
    }
}
