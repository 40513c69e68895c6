package photoscope.library;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import photoscope.catalog.Catalog;
import photoscope.catalog.FolderRow;
import photoscope.catalog.PhotoColumns;
import photoscope.catalog.PhotoFlags;
import photoscope.catalog.SourceRow;

/** Looks where the sources are, and counts their photos from the columns. */
final class SourceOverview {
    private final Catalog catalog;
    private final SourcePlaces places;

    SourceOverview(Catalog catalog, SourcePlaces places) {
        this.catalog = catalog;
        this.places = places;
    }

    List<SourceEntry> look() {
        Map<Integer, SourceSight> sights = places.look();
        int[] sourceOf = sourceByFolder(catalog.read(session -> session.folders().all()));
        Map<Integer, Integer> photos = photosBySource(sourceOf);
        Map<Integer, Integer> problems = catalog.read(session -> session.problems().countBySource());
        List<SourceEntry> entries = new ArrayList<>();
        for (SourceRow source : catalog.read(session -> session.sources().all())) {
            SourceSight sight = sights.get(source.id());
            if (sight != null) {
                entries.add(new SourceEntry(source.id(), source.path(), sight.volumeLabel(),
                        source.isKept() ? SourceState.KEPT : sight.state(), sight.isRecognised(),
                        photos.getOrDefault(source.id(), 0), problems.getOrDefault(source.id(), 0), source.includes(),
                        source.excludes(), source.scannedAt()));
            }
        }
        return entries;
    }

    private static int[] sourceByFolder(List<FolderRow> folders) {
        int[] sources = new int[folders.stream().mapToInt(FolderRow::id).max().orElse(0) + 1];
        folders.forEach(folder -> sources[folder.id()] = folder.source());
        return sources;
    }

    private Map<Integer, Integer> photosBySource(int[] sourceOf) {
        PhotoColumns.View photos = catalog.photos().view();
        int[] byFolder = new int[sourceOf.length];
        for (int photo = 0; photo < photos.size(); photo++) {
            int folder = photos.folders()[photo];
            if (folder < byFolder.length && (photos.flags()[photo] & PhotoFlags.FORGOTTEN) == 0) {
                byFolder[folder]++;
            }
        }
        Map<Integer, Integer> counts = new HashMap<>();
        for (int folder = 0; folder < byFolder.length; folder++) {
            counts.merge(sourceOf[folder], byFolder[folder], Integer::sum);
        }
        return counts;
    }
}
