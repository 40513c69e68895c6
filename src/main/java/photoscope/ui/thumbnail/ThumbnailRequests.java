package photoscope.ui.thumbnail;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

/**
 * What one view would like to see: the grid its visible photos, a filmstrip its own. Each call of {@link #want} takes
 * the place of the one before, so that what was scrolled away and not begun is forgotten.
 */
public final class ThumbnailRequests implements AutoCloseable {
    private final ThumbnailCache cache;
    private final Consumer<Set<Long>> arrived;
    private final ArrayDeque<WantedThumbnail> waiting = new ArrayDeque<>();

    ThumbnailRequests(ThumbnailCache cache, Consumer<Set<Long>> arrived) {
        this.cache = cache;
        this.arrived = arrived;
    }

    /** Asks for pictures, the most urgent first. What the cache has already costs nothing. */
    public void want(List<WantedThumbnail> wanted) {
        cache.replace(this, wanted);
    }

    /** Wants nothing any more, and hears of nothing. */
    @Override
    public void close() {
        cache.remove(this);
    }

    /** Only under the lock of the cache. */
    void set(List<WantedThumbnail> wanted) {
        waiting.clear();
        waiting.addAll(wanted);
    }

    /** Only under the lock of the cache. */
    @Nullable
    WantedThumbnail next() {
        return waiting.poll();
    }

    void tell(Set<Long> ids) {
        arrived.accept(ids);
    }
}
