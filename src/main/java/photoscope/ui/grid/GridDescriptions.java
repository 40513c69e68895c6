package photoscope.ui.grid;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import photoscope.ui.task.Background;
import photoscope.ui.task.Latest;

/** Names and dates of the photos in view and of those looked at last, fetched once one rests. */
final class GridDescriptions {
    private static final int MOST = 2_000;

    private final Latest latest;
    private final Map<Long, GridDescription> known = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, GridDescription> eldest) {
            return size() > MOST;
        }
    };

    GridDescriptions(Background background) {
        latest = new Latest(background);
    }

    @Nullable
    GridDescription get(long id) {
        return known.get(id);
    }

    /** Fetches those that are not known; a request not answered yet is dropped for this one. */
    void fetch(GridItems items, List<Long> ids, Runnable arrived) {
        List<Long> unknown = ids.stream().filter(id -> !known.containsKey(id)).toList();
        if (unknown.isEmpty()) {
            arrived.run();
            return;
        }
        latest.run(() -> items.describe(unknown), descriptions -> {
            known.putAll(descriptions);
            arrived.run();
        }, failure -> { throw new IllegalStateException("The photos in view can't be described", failure); });
    }

    void clear() {
        latest.cancel();
        known.clear();
    }
}
