package photoscope.indexing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

import photoscope.catalog.SourceRow;
import photoscope.platform.NotAnswering;
import photoscope.platform.SlowPlaces;
import photoscope.platform.Volumes;

/**
 * Stands between a run of indexing and the drives that its sources lie on: they may go away in the middle, another may
 * take their place, and a share may stop answering. What is asked through here returns in any case. Thread-safe.
 */
public final class SourceAccess {
    /** For how long it is believed that no other drive has taken a source's place. */
    private static final long BELIEVED_NANOS = Duration.ofSeconds(1).toNanos();
    /** How often a reading is waited for that does not end although its source answers, each time for the limit. */
    private static final int MOST_WAITS = 20;
    /** How often it is looked whether anybody still waits. */
    private static final Duration LOOK = Duration.ofSeconds(1);
    private final Volumes volumes;
    private final SlowPlaces places;
    private final Duration limit;
    private final JobControl control;
    private final Map<Path, String> identities = new ConcurrentHashMap<>();
    private final Map<Path, Sight> sights = new ConcurrentHashMap<>();
    private final Map<Path, Boolean> silent = new ConcurrentHashMap<>();

    private record Sight(long nanos, boolean isThere) {}

    /**
     * @param limit how long a source may keep quiet before it is given up for this run
     * @param control of the run: one that is cancelled waits for nobody
     */
    public SourceAccess(Volumes volumes, SlowPlaces places, Duration limit, JobControl control) {
        this.volumes = volumes;
        this.places = places;
        this.limit = limit;
        this.control = control;
    }

    /** Remembers the volume that a source lies on at the run's beginning. */
    void begin(SourceRow source) {
        identity(source.path()).ifPresent(identity -> identities.put(source.path(), identity));
    }

    Duration limit() {
        return limit;
    }

    /** Gives a source up for the rest of the run. */
    void giveUp(Path source) {
        silent.put(source, true);
    }

    /** Whether what lies at a path is of the source that it was when the run began, and answers. */
    boolean isStill(Path path) {
        for (Map.Entry<Path, String> source : identities.entrySet()) {
            if (path.startsWith(source.getKey())) {
                return !silent.containsKey(source.getKey()) && isStill(source.getKey(), source.getValue());
            }
        }
        return silent.keySet().stream().noneMatch(path::startsWith);
    }

    private boolean isStill(Path source, String identity) {
        Sight last = sights.get(source);
        if (last != null && System.nanoTime() - last.nanos < BELIEVED_NANOS) {
            return last.isThere;
        }
        boolean isThere = identity(source).equals(Optional.of(identity));
        sights.put(source, new Sight(System.nanoTime(), isThere));
        return isThere;
    }

    private Optional<String> identity(Path source) {
        try {
            return Optional.of(places.ask(source.toString(), limit, () -> volumes.of(source).identity()));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Whether there is something at a path; no where nobody answers. */
    boolean exists(Path path) {
        try {
            return isStill(path) && places.ask(top(path), limit, () -> Files.exists(path));
        } catch (IOException e) {
            return false;
        }
    }

    /**
     * Reads something of a file; empty where its source is not there any more or stopped answering. A large file may
     * take its time as long as its source answers.
     *
     * @param late is given what comes when nobody waits for it any more
     * @throws IOException if the reading failed
     */
    <T> Optional<T> read(Path file, Callable<T> reading, Consumer<? super T> late) throws IOException {
        Path source = sourceOf(file);
        long start = System.nanoTime();
        try {
            if (silent.containsKey(source)) {
                return Optional.empty();
            }
            T read = places.ask(top(file) + " (files)", limit.compareTo(LOOK) < 0 ? limit : LOOK, reading, late,
                    () -> waitsOn(source, System.nanoTime() - start));
            if (isStill(file)) {
                return Optional.of(read);
            }
            late.accept(read);
            return Optional.empty();
        } catch (NotAnswering e) {
            giveUp(source);
            return Optional.empty();
        }
    }

    private boolean waitsOn(Path source, long nanos) {
        boolean isQuiet = nanos > limit.toNanos();
        boolean isForEver = nanos > MOST_WAITS * limit.toNanos();
        return !control.isCancelled() && !isForEver && (!isQuiet || identity(source).isPresent());
    }

    private String top(Path path) {
        return sourceOf(path).toString();
    }

    /** Of files of other sources than those of this run, the folder stands for all. */
    private Path sourceOf(Path path) {
        return identities.keySet().stream().filter(path::startsWith).findFirst().orElseGet(() -> {
            Path parent = path.getParent();
            return parent == null ? path : parent;
        });
    }
}
