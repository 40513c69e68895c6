package photoscope.ui.gallery;

import java.io.IOException;
import java.util.Optional;
import javafx.beans.value.ObservableValue;

import org.jspecify.annotations.Nullable;

import photoscope.search.QueryPicture;
import photoscope.ui.gallery.GalleryModel.Hung;
import photoscope.ui.thumbnail.ThumbnailSource;

/** The small pictures of what the grid shows: those of the library, and query pictures from elsewhere. */
public final class GalleryThumbnails implements ThumbnailSource {
    private final ThumbnailSource library;
    /** Written on the JavaFX thread, read by workers, which must not ask the grid. */
    private volatile @Nullable Gallery gallery;

    /**
     * @param library where the photos' small pictures come from
     */
    public GalleryThumbnails(ThumbnailSource library) {
        this.library = library;
    }

    /** Knows the pictures of each gallery that is hung from now on; to be called before the grid shows one. */
    public void follow(ObservableValue<@Nullable Hung> hung) {
        hung.subscribe(now -> gallery = now == null ? null : now.gallery());
    }

    @Override
    public Optional<byte[]> jpeg(long id) throws IOException {
        Gallery shown = gallery;
        Optional<QueryPicture.Outside> outside = shown == null ? Optional.empty() : shown.outside(id);
        return outside.isPresent() ? outside.map(QueryPicture.Outside::thumbnail) : library.jpeg(id);
    }
}
