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

    /** Where no photo before it has several parts, both have the same ordinal. */
    private OptionalLong hash(int photo) {
        PartColumns.View parts = catalog.parts().view();
        boolean isWhole = photo >= 0 && photo < parts.size() && parts.photos()[photo] == photo
                && (photo == 0 || parts.photos()[photo - 1] != photo);
        if (isWhole) {
            return OptionalLong.of(parts.hashes()[photo]);
        }
        int[] own = catalog.parts().ofPhoto(photo);
        return own.length == 0 ? OptionalLong.empty() : OptionalLong.of(catalog.parts().view().hashes()[own[0]]);
    }
}
