package photoscope.ui.gallery;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;

import org.jspecify.annotations.Nullable;

import photoscope.library.FilmMoment;
import photoscope.search.QueryPicture;
import photoscope.ui.gallery.GalleryModel.Hung;
import photoscope.ui.thumbnail.ThumbnailSource;

/** The small pictures of what the grid shows: those of the library, moments found, and query pictures from elsewhere. */
public final class GalleryThumbnails implements ThumbnailSource {
    private final ThumbnailSource library;
    private final Function<FilmMoment, Optional<byte[]>> moments;
    /** Written on the JavaFX thread, read by workers, which must not ask the grid. */
    private volatile @Nullable Gallery gallery;

    /**
     * @param library where the photos' small pictures come from
     * @param moments where those of films' moments come from
     */
    public GalleryThumbnails(ThumbnailSource library, Function<FilmMoment, Optional<byte[]>> moments) {
        this.library = library;
        this.moments = moments;
    }

    /** Knows the pictures of each gallery that is hung from now on; to be called before the grid shows one. */
    public void follow(ObservableValue<@Nullable Hung> hung) {
        hung.subscribe(now -> gallery = now == null ? null : now.gallery());
    }

    @Override
    public Optional<byte[]> jpeg(long id) throws IOException {
        Gallery shown = gallery;
        Optional<QueryPicture.Outside> outside = shown == null ? Optional.empty() : shown.outside(id);
        Optional<FilmMoment> moment = shown == null ? Optional.empty() : shown.moment(id);
        if (moment.isPresent()) {
            return moments.apply(moment.get());
        }
        return outside.isPresent() ? outside.map(QueryPicture.Outside::thumbnail) : library.jpeg(id);
    }
}
