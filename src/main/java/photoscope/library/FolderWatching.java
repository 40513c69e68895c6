package photoscope.library;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import photoscope.catalog.CatalogException;
import photoscope.catalog.FolderTable;
import photoscope.catalog.SourceRow;
import photoscope.indexing.SourceScope;
import photoscope.platform.VolumeInfo.Attachment;
import photoscope.sources.FolderPart;
import photoscope.sources.FolderWatch;
import photoscope.sources.ScanRules;

/**
 * Watches the folders of a library, from {@link #begin} on and while the setting {@link Setting#WATCH_FOLDERS} is on.
 * What changes is told of once it has settled, and looked through by a run that its owner starts, so that no two runs
 * meet. Any thread may call.
 */
public final class FolderWatching implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(FolderWatching.class);
    private static final long NANOS_UNTIL_TOLD_AGAIN = TimeUnit.SECONDS.toNanos(5);

    private final Indexing indexing;
    private final Settings settings;
    private final LibrarySources parts;
    private final FolderWatch.Pauses pauses;
    private final Map<Path, Watched> watched = new HashMap<>();
    private @Nullable ScheduledExecutorService timer;
    private Runnable settled = () -> {};
    private boolean isTold;
    private boolean isClosed;

    /** One source that is watched. */
    private record Watched(SourceRow source, WatchedChanges changes, FolderWatch watch) {
        boolean isOf(SourceRow now) {
            return source.id() == now.id() && source.includes().equals(now.includes())
                    && source.excludes().equals(now.excludes());
        }
    }

    FolderWatching(Indexing indexing, Settings settings, LibrarySources parts, FolderWatch.Pauses pauses) {
        this.indexing = indexing;
        this.settings = settings;
        this.parts = parts;
        this.pauses = pauses;
    }

    /**
     * Begins to watch; does not wait.
     *
     * @param settled is told, on another thread, that there is something to be looked through by {@link #changes}; once
     *        until that was called
     */
    public synchronized void begin(Runnable settled) {
        if (timer == null && !isClosed) {
            this.settled = settled;
            ScheduledThreadPoolExecutor made = new ScheduledThreadPoolExecutor(1,
                    Thread.ofPlatform().name("folder-watching").daemon().factory());
            made.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
            timer = made;
            refresh();
        }
    }

    /** Looks which folders are to be watched now: some have come or gone, or the setting has changed. Does not wait. */
    public synchronized void refresh() {
        if (timer != null) {
            timer.execute(this::watchWhatIsWanted);
        }
    }

    /** Has sources looked through that have come back: nobody told what changed there meanwhile. Does not wait. */
    synchronized void back(Set<Integer> sources) {
        if (timer != null) {
            timer.execute(() -> {
                watchWhatIsWanted();
                watchedOf(sources).forEach(each -> changed(each.changes, FolderPart.WHOLE));
            });
        }
    }

    private synchronized List<Watched> watchedOf(Set<Integer> sources) {
        return watched.values().stream().filter(each -> sources.contains(each.source.id())).toList();
    }

    /** The folders that are watched now, by path. */
    public synchronized List<WatchedSource> sources() {
        return watched.values()
                .stream()
                .map(each -> new WatchedSource(each.source.path(),
                        WatchedSource.Method.valueOf(each.watch.method().name())))
                .sorted((one, other) -> one.path().compareTo(other.path()))
                .toList();
    }

    /**
     * Prepares to look through what has changed; what was still being written waits for another time. What a run does
     * not come to is looked through with the next change.
     *
     * @throws LibraryException if the library can't be written or the model not be used
     */
    public IndexRun changes() throws LibraryException {
        Map<Watched, List<FolderPart>> taken = take();
        List<SourceScope> scopes = new ArrayList<>();
        taken.forEach((each, parts) -> scopes.add(new SourceScope(each.source, parts, true)));
        boolean isPrepared = false;
        try {
            IndexRun run = indexing.index(scopes, (isThrough, unfinished) -> ended(taken, isThrough, unfinished));
            isPrepared = true;
            return run;
        } finally {
            if (!isPrepared) {
                ended(taken, false, Set.of());
            }
        }
    }

    private synchronized Map<Watched, List<FolderPart>> take() {
        Map<Watched, List<FolderPart>> taken = new HashMap<>();
        long now = System.nanoTime();
        isTold = false;
        for (Watched each : watched.values()) {
            boolean isInPeace = !FolderWatch.isPhotosLibrary(each.source.path())
                    || each.changes.nanosUntilReady(now) == 0;
            List<FolderPart> parts = isInPeace ? each.changes.takeAll() : List.of();
            if (!parts.isEmpty()) {
                taken.put(each, parts);
            }
        }
        tellWhenReady();
        return taken;
    }

    private void ended(Map<Watched, List<FolderPart>> taken, boolean isThrough, Set<Path> unfinished) {
        taken.forEach((each, parts) -> {
            if (!isThrough) {
                each.changes.putBack(parts);
            }
            Path source = each.source.path();
            unfinished.stream()
                    .filter(folder -> folder.startsWith(source))
                    .forEach(folder -> changed(each.changes, FolderPart.shallow(FolderTable.relative(source, folder))));
        });
    }

    private void changed(WatchedChanges changes, FolderPart part) {
        changes.add(part, System.nanoTime());
        tellWhenReady();
    }

    /** One look is scheduled at any time, and none where nothing has changed. */
    private synchronized void tellWhenReady() {
        long nanos = nanosUntilReady();
        if (!isTold && timer != null && nanos < Long.MAX_VALUE) {
            isTold = true;
            schedule(timer, nanos);
        }
    }

    private void schedule(ScheduledExecutorService at, long nanos) {
        var _ = at.schedule(this::tellIfReady, nanos, TimeUnit.NANOSECONDS);
    }

    private long nanosUntilReady() {
        long now = System.nanoTime();
        return watched.values()
                .stream()
                .mapToLong(each -> each.changes.nanosUntilReady(now))
                .min()
                .orElse(Long.MAX_VALUE);
    }

    private void tellIfReady() {
        Runnable told;
        synchronized (this) {
            long nanos = nanosUntilReady();
            if (timer == null || nanos > 0) {
                isTold = timer != null && nanos < Long.MAX_VALUE;
                if (isTold) {
                    schedule(Objects.requireNonNull(timer), nanos);
                }
                return;
            }
            told = settled;
        }
        tell(told);
    }

    /** Who fails to hear it is told again after a while. */
    private void tell(Runnable told) {
        try {
            told.run();
        } catch (RuntimeException e) {
            LOG.warn("What has changed in the folders could not be told", e);
            synchronized (this) {
                if (timer != null && isTold) {
                    schedule(timer, NANOS_UNTIL_TOLD_AGAIN);
                }
            }
        }
    }

    private void watchWhatIsWanted() {
        try {
            boolean isOn = settings.get(Setting.WATCH_FOLDERS).equals(Setting.ON);
            watch(isOn ? indexing.sources() : List.of());
        } catch (CatalogException e) {
            LOG.warn("The folders can't be watched now: {}", e.getMessage());
        }
    }

    private void watch(List<SourceRow> sources) {
        Map<Path, SourceRow> wanted = new HashMap<>();
        sources.forEach(source -> wanted.put(source.path(), source));
        List<FolderWatch> ended = new ArrayList<>();
        synchronized (this) {
            watched.entrySet().removeIf(entry -> {
                SourceRow now = wanted.get(entry.getKey());
                boolean isOver = now == null || !entry.getValue().isOf(now);
                if (isOver) {
                    ended.add(entry.getValue().watch);
                }
                return isOver;
            });
        }
        ended.forEach(FolderWatch::close);
        for (SourceRow source : wanted.values()) {
            Attachment attachment = parts.attachment(source.path());
            synchronized (this) {
                if (!isClosed && !watched.containsKey(source.path())) {
                    watched.put(source.path(), watched(source, attachment));
                }
            }
        }
    }

    private Watched watched(SourceRow source, Attachment attachment) {
        WatchedChanges changes = new WatchedChanges(FolderWatch.isPhotosLibrary(source.path())
                ? WatchedChanges.Patience.OF_PHOTOS_LIBRARY
                : WatchedChanges.Patience.OF_FOLDERS);
        return new Watched(source, changes,
                new FolderWatch(source.path(), ScanRules.of(source.includes(), source.excludes()), attachment, pauses,
                        part -> changed(changes, part)));
    }

    /** Ends; nothing is told any more. */
    @Override
    public void close() {
        List<FolderWatch> ended;
        synchronized (this) {
            isClosed = true;
            ended = watched.values().stream().map(Watched::watch).toList();
            watched.clear();
            if (timer != null) {
                timer.shutdownNow();
                timer = null;
            }
        }
        ended.forEach(FolderWatch::close);
    }
}
