package photoscope.indexing;

import java.util.HashSet;
import java.util.Set;

import photoscope.catalog.Catalog;
import photoscope.catalog.CatalogSession;
import photoscope.catalog.FileRow;
import photoscope.catalog.FolderReach;
import photoscope.catalog.PartColumns;
import photoscope.catalog.PhotoColumns;
import photoscope.catalog.PhotoFlags;
import photoscope.catalog.ProblemRow;
import photoscope.media.FilmSampling;
import photoscope.photo.OrdinalSet;
import photoscope.photo.Stage;
import photoscope.search.VectorAssignment;
import photoscope.vectors.VectorStore;

/**
 * The parts that the next index run takes up though their files have not changed: those without a vector, and of photos
 * that are at hand also those whose vector was made from a thumbnail or whose thumbnail is gone, regions without a vector
 * while regions are looked at, and the first part of each photo that is to be looked at otherwise than it was. What the
 * model could make nothing of is a problem and not pending.
 */
public final class PendingParts {
    private PendingParts() {}

    /**
     * Looks at all parts in memory, and on disk only at the folders of sources.
     *
     * @param films how their frames are to be chosen
     * @param hasRegions whether pictures are to be looked at region by region
     */
    public static OrdinalSet of(IndexTargets targets, FilmSampling films, boolean hasRegions) {
        Catalog catalog = targets.catalog();
        VectorAssignment now = targets.living().now();
        PartColumns.View parts = catalog.parts().view();
        OrdinalSet anew = ReadAnew.of(catalog, films, hasRegions);
        OrdinalSet pending = now.pendingParts();
        OrdinalSet wanting = new OrdinalSet(parts.size());
        for (int part = 0; part < parts.size(); part++) {
            int vector = now.vectorOf(part);
            if (parts.isRegion(part)) {
                pending.clear(part);
                if (hasRegions && vector < 0) {
                    wanting.set(part);
                }
            } else if (vector >= 0 && (isProvisional(targets.vectors(), vector)
                    || !targets.thumbnails().mayContain(parts.hashes()[part]) || anew.contains(parts.photos()[part]))) {
                wanting.set(part);
            }
        }
        if (!wanting.isEmpty()) {
            addAtHand(catalog, parts, wanting, pending);
        }
        if (!pending.isEmpty()) {
            Set<Integer> hopeless = catalog.read(PendingParts::photosWithoutEmbedding);
            pending.copy().forEach(part -> {
                if (hopeless.contains(parts.photos()[part])) {
                    pending.clear(part);
                }
            });
        }
        return pending;
    }

    /** Whether a vector was made from a thumbnail. */
    static boolean isProvisional(VectorStore vectors, int vector) {
        return (vectors.flagsAt(vector) & VectorStore.PROVISIONAL) != 0;
    }

    private static void addAtHand(Catalog catalog, PartColumns.View parts, OrdinalSet wanting, OrdinalSet pending) {
        FolderReach reach = catalog.reach();
        PhotoColumns.View photos = catalog.photos().view();
        wanting.forEach(part -> {
            int photo = parts.photos()[part];
            if ((photos.flags()[photo] & PhotoFlags.MISSING) == 0 && !reach.isAway(photos.folders()[photo])) {
                pending.set(part);
            }
        });
    }

    private static Set<Integer> photosWithoutEmbedding(CatalogSession session) {
        Set<Integer> photos = new HashSet<>();
        for (ProblemRow problem : session.problems().at(Stage.EMBED)) {
            if (problem.file() != null) {
                session.files().withId(problem.file()).map(FileRow::photo).ifPresent(photos::add);
            }
        }
        return photos;
    }
}
