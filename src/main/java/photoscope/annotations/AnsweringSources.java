package photoscope.annotations;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import photoscope.catalog.Catalog;
import photoscope.catalog.SourceRow;
import photoscope.platform.SlowPlaces;

/**
 * Tells which sources answer before a file in them is touched: a share that hangs would keep the one thread that looks
 * after sidecars for as long as it hangs, and what everybody else's photos wait for with it. To be used on one thread.
 */
final class AnsweringSources {
    private static final Duration LIMIT = Duration.ofSeconds(2);
    private final Catalog catalog;
    private final SlowPlaces slow;
    private final Map<Path, Boolean> answers = new HashMap<>();
    private List<Path> sources = List.of();

    AnsweringSources(Catalog catalog, SlowPlaces slow) {
        this.catalog = catalog;
        this.slow = slow;
    }

    /** Asks each source again when one of its files is next looked at; not for use within a session. */
    void forget() {
        answers.clear();
        sources = catalog.read(session -> session.sources().all()).stream().map(SourceRow::path).toList();
    }

    /** Whether a file can't be touched now, as its drive is away or does not answer; waits two seconds at most. */
    boolean isAway(Path file) {
        return catalog.reach().isAway(file) || !answers.computeIfAbsent(top(file), this::answers);
    }

    private Path top(Path file) {
        return sources.stream()
                .filter(file::startsWith)
                .max(Comparator.comparingInt(Path::getNameCount))
                .orElseGet(() -> file.toAbsolutePath().resolveSibling(".").normalize());
    }

    private boolean answers(Path folder) {
        try {
            boolean _ = slow.ask(folder.toString(), LIMIT, () -> Files.isDirectory(folder));
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
