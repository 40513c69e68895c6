package photoscope.ui.thumbnail;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/** Photos whose small picture could not be had a short while ago: asking again at once would be in vain. */
final class FailedThumbnails {
    private static final int MOST = 10_000;
    private static final long A_WHILE = Duration.ofSeconds(20).toNanos();

    private final LongSupplier nanoTime;
    private final Map<Long, Long> since = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, Long> eldest) {
            return size() > MOST;
        }
    };

    FailedThumbnails(LongSupplier nanoTime) {
        this.nanoTime = nanoTime;
    }

    void add(long id) {
        since.put(id, nanoTime.getAsLong());
    }

    boolean contains(long id) {
        Long failed = since.get(id);
        return failed != null && nanoTime.getAsLong() - failed < A_WHILE;
    }

    void remove(long id) {
        since.remove(id);
    }

    void clear() {
        since.clear();
    }
}
