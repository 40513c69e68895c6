package photoscope.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;

import photoscope.photo.Sentence;
import photoscope.photo.ToldIOException;

/**
 * Writes many small files, each whole or not at all. They are forced side by side and each folder once, which lets a
 * disk put many of them into one of its own writes: some ten times as fast as {@link AtomicFile}, one after the other.
 */
public final class AtomicFiles {
    private AtomicFiles() {}

    /**
     * Returns when all are on the disk, but for those it names, each with what went wrong; those are as they were.
     *
     * @param threads to write on
     */
    public static Map<Path, IOException> write(Map<Path, byte[]> files, ExecutorService threads) {
        Map<Path, Future<Path>> written = new LinkedHashMap<>();
        files.forEach((path, bytes) -> written.put(path,
                threads.submit(() -> AtomicFile.writeTemporary(path.toAbsolutePath(), out -> out.write(bytes)))));
        Map<Path, IOException> failed = new LinkedHashMap<>();
        Set<Path> folders = new LinkedHashSet<>();
        written.forEach((path, temporary) -> attempt(path, failed, () -> {
            Files.move(get(temporary), path.toAbsolutePath(), StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
            folders.add(path.toAbsolutePath().resolveSibling(".").normalize());
        }));
        for (Path folder : folders) {
            Map<Path, IOException> trouble = new LinkedHashMap<>();
            attempt(folder, trouble, () -> AtomicFile.forceFolder(folder));
            trouble.values()
                    .forEach(reason -> files.keySet()
                            .stream()
                            .filter(path -> path.toAbsolutePath().startsWith(folder))
                            .forEach(path -> failed.putIfAbsent(path, reason)));
        }
        return failed;
    }

    private static Path get(Future<Path> temporary) throws IOException {
        try {
            return temporary.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof IOException cause ? cause : new IOException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ToldIOException(Sentence.of("Interrupted while files were written"), e);
        }
    }

    private static void attempt(Path path, Map<Path, IOException> failed, Attempt attempt) {
        try {
            attempt.run();
        } catch (IOException e) {
            failed.put(path, e);
        }
    }

    private interface Attempt {
        void run() throws IOException;
    }
}
