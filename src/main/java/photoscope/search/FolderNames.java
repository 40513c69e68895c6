package photoscope.search;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

import photoscope.catalog.Catalog;
import photoscope.catalog.PhotoColumns;
import photoscope.catalog.SourceRow;

/** The names of all folders with photos, read again only when a photo is in a folder that is not known, or sources have moved. */
final class FolderNames {
    private final Catalog catalog;
    private int highest = -1;
    private long moves;
    private List<String> names = List.of();

    FolderNames(Catalog catalog) {
        this.catalog = catalog;
    }

    /** The folders' own names, each once, in order. */
    synchronized List<String> all() {
        PhotoColumns.View photos = catalog.photos().view();
        int needed = 0;
        for (int photo = 0; photo < photos.size(); photo++) {
            needed = Math.max(needed, photos.folders()[photo]);
        }
        long moved = catalog.reach().moves();
        if (needed > highest || moved != moves) {
            names = read();
            moves = moved;
            highest = needed;
        }
        return names;
    }

    private List<String> read() {
        TreeSet<String> found = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        catalog.read(session -> {
            Map<Integer, String> sources = new HashMap<>();
            for (SourceRow source : session.sources().all()) {
                Path name = source.path().getFileName();
                sources.put(source.id(), name == null ? "" : name.toString());
            }
            session.folders().all().forEach(folder -> {
                String path = folder.path();
                found.add(path.isEmpty()
                        ? sources.getOrDefault(folder.source(), "")
                        : path.substring(path.lastIndexOf('/') + 1));
            });
            return true;
        });
        found.remove("");
        return List.copyOf(found);
    }
}
