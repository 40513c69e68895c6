package photoscope.library;

import java.util.Optional;
import java.util.OptionalLong;

import photoscope.catalog.Catalog;
import photoscope.catalog.PartColumns;
import photoscope.thumbnails.ThumbnailStore;

/** Small pictures by photo, without asking the database where that can be helped. */
final class Thumbnails {
    private final Catalog catalog;
    private final ThumbnailStore store;

    Thumbnails(Catalog catalog, ThumbnailStore store) {
        this.catalog = catalog;
        this.store = store;
    }

    /** The JPEG of the photo of this ordinal, if there is one. */
    Optional<byte[]> of(int photo) {
        OptionalLong hash = hash(photo);
        return hash.isPresent() ? store.getBeginning(hash.getAsLong()) : Optional.empty();
    }

    /** While each photo has one part, both have the same ordinal. */
    private OptionalLong hash(int photo) {
        PartColumns.View parts = catalog.parts().view();
        boolean isWhole = photo >= 0 && photo < parts.size() && parts.photos()[photo] == photo
                && (photo == 0 || parts.photos()[photo - 1] != photo);
        return isWhole
                ? OptionalLong.of(parts.hashes()[photo])
                : catalog.read(session -> session.photos().wholeHash(photo));
    }
}
