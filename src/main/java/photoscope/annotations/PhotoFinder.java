package photoscope.annotations;

import org.jspecify.annotations.Nullable;

import photoscope.catalog.CatalogSession;
import photoscope.catalog.PartColumns;
import photoscope.catalog.PhotoColumns;
import photoscope.photo.ContentHash;
import photoscope.photo.PhotoId;

/** Finds the photo that a line of the journal or a sidecar names, also when it has been indexed anew and has another id. */
final class PhotoFinder {
    static final int NONE = -1;
    private final PhotoColumns photos;
    private final PartColumns parts;

    PhotoFinder(PhotoColumns photos, PartColumns parts) {
        this.photos = photos;
        this.parts = parts;
    }

    /** Its ordinal, by id or else by content; {@link #NONE} if it is not in the catalog. */
    int find(CatalogSession session, PhotoId id, @Nullable ContentHash hash) {
        int known = photos.ordinalOf(id);
        return known >= 0 || hash == null ? known : withContent(session, hash);
    }

    /** The photo that a sidecar names. */
    int find(CatalogSession session, SidecarText sidecar) {
        @Nullable
        ContentHash hash = sidecar.hash().orElse(null);
        return sidecar.id()
                .map(id -> find(session, id, hash))
                .orElseGet(() -> hash == null ? NONE : withContent(session, hash));
    }

    private int withContent(CatalogSession session, ContentHash hash) {
        PartColumns.View view = parts.view();
        for (int part : parts.withHash(hash.first())) {
            int photo = view.photos()[part];
            if (session.files().ofPhoto(photo).stream().anyMatch(file -> hash.equals(file.hash()))) {
                return photo;
            }
        }
        return NONE;
    }
}
