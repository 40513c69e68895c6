package photoscope.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import photoscope.catalog.Catalog;

/** Copies of the catalog in the library's {@code backups/}: one a day when something was done, the last ten kept. */
final class CatalogBackups {
    private static final Logger LOG = LoggerFactory.getLogger(CatalogBackups.class);
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");
    private static final Duration AT_MOST_EVERY = Duration.ofHours(20);
    private static final int KEPT = 10;
    private final Path folder;
    private final Clock clock;

    CatalogBackups(Path folder, Clock clock) {
        this.folder = folder;
        this.clock = clock;
    }

    /** A name, not taken yet, for something that is put aside now. */
    Path named(String what, String ending) {
        String now = what + "-" + LocalDateTime.now(clock).format(STAMP);
        Path path = folder.resolve(now + ending);
        for (int again = 2; Files.exists(path); again++) {
            path = folder.resolve(now + "-" + again + ending);
        }
        return path;
    }

    /** Makes today's copy if there is none yet, and drops the oldest beyond those kept. */
    void makeIfDue(Catalog catalog) throws IOException {
        List<Path> all = all();
        if (!all.isEmpty() && Files.getLastModifiedTime(all.getLast())
                .toInstant()
                .isAfter(Instant.now(clock).minus(AT_MOST_EVERY))) {
            return;
        }
        Path copy = named("catalog", ".zip");
        Path unfinished = copy.resolveSibling(copy.getFileName() + ".part");
        try {
            catalog.backup(unfinished);
            Files.move(unfinished, copy);
        } finally {
            Files.deleteIfExists(unfinished);
        }
        for (Path old : all.subList(0, Math.max(0, all.size() + 1 - KEPT))) {
            Files.deleteIfExists(old);
        }
        LOG.info("catalog backed up to {}", folder);
    }

    /** The last copy that was made. */
    Optional<Path> newest() throws IOException {
        List<Path> all = all();
        return all.isEmpty() ? Optional.empty() : Optional.of(all.getLast());
    }

    private List<Path> all() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().matches("catalog-[0-9-]+\\.zip"))
                    .sorted()
                    .toList();
        }
    }
}
