package photoscope.search;

import photoscope.catalog.Catalog;
import photoscope.catalog.PartColumns;
import photoscope.catalog.PhotoColumns;
import photoscope.photo.OrdinalSet;

/**
 * The library as one search sees it, however it goes on changing.
 *
 * @param vectors which vectors answer for which parts
 * @param parts at least those that the vectors were assigned to
 * @param photos at least those that the parts belong to
 */
record LibraryView(VectorAssignment vectors, PartColumns.View parts, PhotoColumns.View photos) {
    static LibraryView of(Catalog catalog, LiveVectors live) {
        // in this order: a photo is in its columns before its parts are, and these before their vectors
        VectorAssignment vectors = live.now();
        PartColumns.View parts = catalog.parts().view();
        return new LibraryView(vectors, parts, catalog.photos().view());
    }

    /** For what asks nothing of vectors: they are not looked at, and no photo has one. */
    static LibraryView ofPhotos(Catalog catalog) {
        PartColumns.View parts = catalog.parts().view();
        return new LibraryView(VectorAssignment.none(), parts, catalog.photos().view());
    }

    /** Whether the photo can be found by what it shows. */
    boolean isEmbedded(int photo) {
        return vectors.vectorOfPhoto(photo) != VectorAssignment.NONE;
    }

    /** The vectors that may answer where these photos are left, regions left out. */
    OrdinalSet vectorsOf(OrdinalSet left, int count) {
        boolean isAll = count == photos.size() && vectors.regions().isEmpty();
        return isAll ? vectors.living() : vectors.vectorsOfPhotos(left);
    }

    /** The vectors of regions that may answer where these photos are left. */
    OrdinalSet regionsOf(OrdinalSet left, int count) {
        return count == photos.size() ? vectors.regions() : vectors.regionsOfPhotos(left);
    }

    /** Those of the photos that can't yet be found by what they show. */
    OrdinalSet notEmbedded(OrdinalSet left) {
        OrdinalSet pending = left.copy();
        pending.andNot(vectors.embeddedPhotos());
        return pending;
    }
}
