package photoscope.indexing;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

import photoscope.catalog.CatalogSession;
import photoscope.catalog.SidecarFileRow;
import photoscope.sources.ScannedFile;

/** Notes which sidecars in a folder are new, look different or are gone; {@code annotations} reads them later. */
final class SidecarComparison {
    private final IndexCounters counters;
    private Map<Path, SidecarFileRow> notSeen = Map.of();

    SidecarComparison(IndexCounters counters) {
        this.counters = counters;
    }

    void enter(CatalogSession session, Path folder) {
        notSeen = new HashMap<>();
        session.sidecarFiles().inFolder(folder).forEach(row -> notSeen.put(row.path(), row));
    }

    void seen(CatalogSession session, Path path, ScannedFile file) {
        SidecarFileRow known = notSeen.remove(path);
        if (known == null || known.size() != file.size() || known.modified() != file.modifiedMillis()) {
            markToRead(session, path);
        }
    }

    void leave(CatalogSession session) {
        notSeen.keySet().forEach(path -> markToRead(session, path));
        notSeen = Map.of();
    }

    private void markToRead(CatalogSession session, Path path) {
        counters.sidecars.increment();
        session.sidecarFiles().markToRead(path);
    }
}
