package photoscope.library;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import photoscope.catalog.Catalog;
import photoscope.catalog.CatalogSession;
import photoscope.catalog.FileState;
import photoscope.catalog.FolderRow;
import photoscope.catalog.PhotoColumns;
import photoscope.catalog.PhotoFlags;
import photoscope.catalog.SourceRow;
import photoscope.indexing.IndexTargets;
import photoscope.indexing.PendingParts;
import photoscope.photo.FileType;
import photoscope.photo.OrdinalSet;

/** Counts a library, from the columns in memory. */
final class Statistics {
    private final IndexTargets targets;
    private final Settings settings;
    private final String pack;

    Statistics(IndexTargets targets, Settings settings, String pack) {
        this.targets = targets;
        this.settings = settings;
        this.pack = pack;
    }

    LibraryStats count() {
        Catalog catalog = targets.catalog();
        PhotoColumns.View photos = catalog.photos().view();
        Map<Integer, SourceRow> sources = new HashMap<>();
        Map<Integer, FolderRow> folders = new HashMap<>();
        catalog.read(session -> {
            session.sources().all().forEach(source -> sources.put(source.id(), source));
            session.folders().all().forEach(folder -> folders.put(folder.id(), folder));
            return true;
        });
        Map<String, Long> byYear = new TreeMap<>();
        Map<String, Long> byType = new TreeMap<>();
        Map<String, Long> bySource = new TreeMap<>();
        Map<String, Long> byFolder = new TreeMap<>();
        long missing = 0;
        long misnamed = 0;
        long stacked = 0;
        int listed = 0;
        for (int photo = 0; photo < photos.size(); photo++) {
            if ((photos.flags()[photo] & PhotoFlags.FORGOTTEN) != 0) {
                continue;
            }
            listed++;
            count(byYear,
                    String.valueOf(LocalDateTime.ofEpochSecond(photos.taken()[photo], 0, ZoneOffset.UTC).getYear()));
            count(byType, FileType.values()[photos.types()[photo]].name().toLowerCase(Locale.ROOT));
            FolderRow folder = folders.get(photos.folders()[photo]);
            SourceRow source = folder == null ? null : sources.get(folder.source());
            if (folder != null && source != null) {
                count(bySource, source.path().toString());
                count(byFolder, source.path().resolve(folder.path()).toString());
            }
            missing += (photos.flags()[photo] & PhotoFlags.MISSING) != 0 ? 1 : 0;
            misnamed += (photos.flags()[photo] & PhotoFlags.MISNAMED) != 0 ? 1 : 0;
            stacked += (photos.flags()[photo] & PhotoFlags.STACKED) != 0 ? 1 : 0;
        }
        int embedded = targets.living().now().embeddedPhotos().cardinality();
        OrdinalSet pendingParts = PendingParts.of(targets, settings.filmSampling(), settings.hasRegions());
        long missingPhotos = missing;
        long misnamedPhotos = misnamed;
        long stackedPhotos = stacked;
        int listedPhotos = listed;
        return catalog.read(session -> {
            long toRead = session.files().countInState(FileState.NEW) + session.files().countInState(FileState.CHANGED);
            return new LibraryStats(listedPhotos, session.files().count(), embedded,
                    toRead + countOthers(pendingParts, session), missingPhotos, misnamedPhotos, stackedPhotos,
                    session.problems().count(), byYear, byType, bySource, byFolder, pack, targets.vectors().size(),
                    targets.thumbnails().bytes());
        });
    }

    /** The photos of these parts that have no file that is to be read anyway. */
    private long countOthers(OrdinalSet parts, CatalogSession session) {
        int[] photos = targets.catalog().parts().view().photos();
        OrdinalSet toRead = session.files().photosToRead();
        OrdinalSet others = new OrdinalSet(0);
        parts.forEach(part -> others.set(photos[part]));
        others.andNot(toRead);
        return others.cardinality();
    }

    private static void count(Map<String, Long> counts, String key) {
        counts.merge(key, 1L, Long::sum);
    }
}
