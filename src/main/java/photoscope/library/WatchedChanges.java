package photoscope.library;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import photoscope.sources.FolderPart;

/**
 * What was seen to change in one source and is not looked through yet: folders, and where these are many the whole
 * source, so that it stays small whatever happens. Any thread may tell.
 */
final class WatchedChanges {
    private static final int MOST_FOLDERS = 1_000;

    /**
     * How long changes wait for others that belong to them.
     *
     * @param quiet so long after the last one
     * @param most so long after the first one
     */
    record Patience(Duration quiet, Duration most) {
        /** As long as a file must lie untouched to count as finished. */
        static final Patience OF_FOLDERS = new Patience(Duration.ofSeconds(2), Duration.ofSeconds(10));
        /** The database of Photos is written to all the time while that program runs. */
        static final Patience OF_PHOTOS_LIBRARY = new Patience(Duration.ofSeconds(30), Duration.ofMinutes(5));
    }

    private final Patience patience;
    private final Map<String, FolderPart> parts = new HashMap<>();
    private boolean isPutBack;
    private long first;
    private long last;

    WatchedChanges(Patience patience) {
        this.patience = patience;
    }

    /** Notes a change that was seen at a time of {@link System#nanoTime}. */
    synchronized void add(FolderPart part, long nanos) {
        if (parts.isEmpty() || isPutBack) {
            first = nanos;
        }
        isPutBack = false;
        last = nanos;
        take(part);
    }

    /** Notes again what was taken and not looked through; it waits until something else changes. */
    synchronized void putBack(List<FolderPart> again) {
        isPutBack = parts.isEmpty() || isPutBack;
        again.forEach(this::take);
    }

    private void take(FolderPart part) {
        if (parts.containsKey("") && parts.containsValue(FolderPart.WHOLE)) {
            return;
        }
        parts.merge(part.folder(), part, (one, other) -> one.isDeep() ? one : other);
        if (parts.size() > MOST_FOLDERS || part.equals(FolderPart.WHOLE)) {
            parts.clear();
            parts.put("", FolderPart.WHOLE);
        }
    }

    /** Nanoseconds until what has changed can be looked through: 0 for now, {@link Long#MAX_VALUE} where nothing has. */
    synchronized long nanosUntilReady(long now) {
        if (parts.isEmpty() || isPutBack) {
            return Long.MAX_VALUE;
        }
        return Math.max(0,
                Math.min(patience.quiet().toNanos() - (now - last), patience.most().toNanos() - (now - first)));
    }

    /** Takes all there is, for somebody who looks through it. */
    synchronized List<FolderPart> takeAll() {
        List<FolderPart> taken = new ArrayList<>(parts.values());
        parts.clear();
        isPutBack = false;
        return taken;
    }
}
