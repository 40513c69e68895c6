package photoscope.search;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

import photoscope.catalog.Catalog;
import photoscope.catalog.ClusterRow;
import photoscope.catalog.PhotoColumns;
import photoscope.catalog.PhotoFlags;
import photoscope.catalog.SourceRow;
import photoscope.photo.MediaKind;
import photoscope.photo.OrdinalSet;
import photoscope.search.Filter.Decision;
import photoscope.search.Filter.Knowledge;
import photoscope.search.Filter.Standing;
import photoscope.words.Folding;

/** Runs filters over the columns in memory: a few milliseconds each for a million photos. */
final class FilterScan {
    private final FoldedNames folders;
    private final FoldedNames cameras;
    private final Catalog catalog;

    FilterScan(Catalog catalog) {
        this.catalog = catalog;
        this.folders = new FoldedNames(() -> catalog.read(session -> {
            Map<Integer, String> sources = new HashMap<>();
            for (SourceRow source : session.sources().withForgotten()) {
                sources.put(source.id(), slashes(source.path().toString()));
            }
            Map<Integer, String> paths = new HashMap<>();
            session.folders()
                    .all()
                    .forEach(folder -> paths.put(folder.id(), path(sources.get(folder.source()), folder.path())));
            return paths;
        }));
        this.cameras = new FoldedNames(() -> catalog.read(session -> session.cameras().names()));
    }

    /** Ends with a slash, so that a query that ends with one finds a whole folder and not those that begin like it. */
    private static String path(@Nullable String source, String folder) {
        return source + "/" + (folder.isEmpty() ? "" : folder + "/");
    }

    /** The photos that there are for people: without those of sources that were taken away. */
    static OrdinalSet listed(PhotoColumns.View photos) {
        OrdinalSet listed = OrdinalSet.all(photos.size());
        listed.andNot(flagged(PhotoFlags.FORGOTTEN, photos));
        return listed;
    }

    OrdinalSet folder(String part, PhotoColumns.View photos) {
        return byNumber(folders, slashes(part), photos.folders(), photos.size());
    }

    OrdinalSet camera(String part, PhotoColumns.View photos) {
        return byNumber(cameras, part, photos.cameras(), photos.size());
    }

    /** Those in clusters of this name; clusters change seldom and are read each time. */
    OrdinalSet cluster(String name, int size) {
        String wanted = Folding.wholly(name.strip());
        return inClusters(row -> Folding.wholly(row.name()).equals(wanted), size);
    }

    private OrdinalSet inClusters(Predicate<ClusterRow> wanted, int size) {
        OrdinalSet photos = new OrdinalSet(size);
        catalog.read(session -> {
            for (ClusterRow row : session.clusters().all()) {
                if (wanted.test(row)) {
                    session.clusters().members(row.id()).forEachPhoto(photo -> {
                        if (photo < size) {
                            photos.set(photo);
                        }
                    });
                }
            }
            return true;
        });
        return photos;
    }

    OrdinalSet kind(Filter.Kind kind, PhotoColumns.View photos) {
        byte[] kinds = photos.kinds();
        int wanted = kind.kind().ordinal();
        return where(photos.size(), photo -> kinds[photo] == wanted);
    }

    OrdinalSet format(Filter.Format format, PhotoColumns.View photos) {
        byte[] types = photos.types();
        int wanted = format.type().ordinal();
        return where(photos.size(), photo -> types[photo] == wanted);
    }

    OrdinalSet lasting(Filter.Lasting lasting, PhotoColumns.View photos) {
        byte[] kinds = photos.kinds();
        int[] durations = photos.durations();
        return where(photos.size(), photo -> kinds[photo] == MediaKind.VIDEO.ordinal()
                && durations[photo] >= lasting.least() && durations[photo] <= lasting.most());
    }

    OrdinalSet taken(Filter.Taken taken, PhotoColumns.View photos) {
        long[] seconds = photos.taken();
        return where(photos.size(), photo -> seconds[photo] >= taken.from() && seconds[photo] < taken.until());
    }

    OrdinalSet rated(Filter.Rated rated, PhotoColumns.View photos) {
        byte[] ratings = photos.ratings();
        return where(photos.size(), photo -> ratings[photo] >= rated.least() && ratings[photo] <= rated.most());
    }

    OrdinalSet has(Knowledge what, PhotoColumns.View photos) {
        return switch (what) {
            case GPS -> flagged(PhotoFlags.HAS_PLACE, photos);
            case RATING -> where(photos.size(), photo -> photos.ratings()[photo] != 0);
            case CAMERA -> where(photos.size(), photo -> photos.cameras()[photo] != 0);
            case TITLE -> flagged(PhotoFlags.HAS_TITLE, photos);
            case CAPTION -> flagged(PhotoFlags.HAS_CAPTION, photos);
            case TAGS -> flagged(PhotoFlags.HAS_TAGS, photos);
            case COMMENTS -> flagged(PhotoFlags.HAS_COMMENTS, photos);
            case ALBUMS -> within(catalog.read(session -> session.albums().members()), photos);
            case PERSONS -> within(catalog.read(session -> session.persons().photos()), photos);
            case COPIES -> flagged(PhotoFlags.COPIES, photos);
        };
    }

    /** The photos of the albums that are called exactly so; empty where none is. */
    Optional<OrdinalSet> album(String name, PhotoColumns.View photos) {
        return catalog.read(session -> session.albums().photosOf(name)).map(members -> within(members, photos));
    }

    OrdinalSet decided(Decision decision, PhotoColumns.View photos) {
        return switch (decision) {
            case APPROVED -> flagged(PhotoFlags.APPROVED, photos);
            case REJECTED -> flagged(PhotoFlags.REJECTED, photos);
            case UNDECIDED -> {
                OrdinalSet undecided = OrdinalSet.all(photos.size());
                undecided.andNot(flagged(PhotoFlags.APPROVED | PhotoFlags.REJECTED, photos));
                yield undecided;
            }
        };
    }

    OrdinalSet is(Standing standing, LibraryView view) {
        int size = view.photos().size();
        return switch (standing) {
            case MISSING -> flagged(PhotoFlags.MISSING, view.photos());
            case FAVOURITE -> flagged(PhotoFlags.FAVOURITE, view.photos());
            case HIDDEN -> flagged(PhotoFlags.HIDDEN, view.photos());
            case STACKED -> flagged(PhotoFlags.STACKED, view.photos());
            case LIVE -> flagged(PhotoFlags.LIVE | PhotoFlags.MOTION, view.photos());
            case ANIMATED -> flagged(PhotoFlags.ANIMATED, view.photos());
            case MISNAMED -> flagged(PhotoFlags.MISNAMED, view.photos());
            case CLUSTERED -> inClusters(_ -> true, size);
            case EMBEDDED -> where(size, view::isEmbedded);
            case PENDING -> where(size, photo -> !view.isEmbedded(photo));
        };
    }

    private static OrdinalSet within(OrdinalSet wanted, PhotoColumns.View photos) {
        return where(photos.size(), wanted::contains);
    }

    private static OrdinalSet flagged(int flag, PhotoColumns.View photos) {
        int[] flags = photos.flags();
        return where(photos.size(), photo -> (flags[photo] & flag) != 0);
    }

    private static OrdinalSet byNumber(FoldedNames names, String part, int[] numbers, int size) {
        int highest = 0;
        for (int photo = 0; photo < size; photo++) {
            highest = Math.max(highest, numbers[photo]);
        }
        // a photo that moves to a newer folder meanwhile is outside of the answer
        boolean[] wanted = names.containing(part, highest);
        return where(size, photo -> numbers[photo] < wanted.length && wanted[numbers[photo]]);
    }

    private static OrdinalSet where(int size, IntPredicate condition) {
        OrdinalSet photos = new OrdinalSet(size);
        for (int photo = 0; photo < size; photo++) {
            if (condition.test(photo)) {
                photos.set(photo);
            }
        }
        return photos;
    }

    private static String slashes(String path) {
        return path.replace('\\', '/');
    }
}
