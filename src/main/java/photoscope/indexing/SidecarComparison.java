package photoscope.indexing;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

import photoscope.catalog.CatalogSession;
import photoscope.catalog.SidecarFileRow;
import photoscope.sources.ScannedFile;

/** Notes which sidecars in a folder are new, look different or are gone; {@code annotations} reads them later. */
final class SidecarComparison {
    private Map<Path, SidecarFileRow> notSeen = Map.of();

    void enter(CatalogSession session, Path folder) {
        notSeen = new HashMap<>();
        session.sidecarFiles().inFolder(folder).forEach(row -> notSeen.put(row.path(), row));
    }

    void seen(CatalogSession session, Path path, ScannedFile file) {
        SidecarFileRow known = notSeen.remove(path);
        if (known == null || known.size() != file.size() || known.modified() != file.modifiedMillis()) {
            session.sidecarFiles().markToRead(path);
        }
    }

    void leave(CatalogSession session) {
        notSeen.keySet().forEach(session.sidecarFiles()::markToRead);
        notSeen = Map.of();
    }
}
