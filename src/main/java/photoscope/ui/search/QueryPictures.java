package photoscope.ui.search;

import java.util.Optional;

import photoscope.library.LibraryException;
import photoscope.photo.PhotoId;
import photoscope.search.QueryPicture;

/** Makes pictures to search with; asked off the JavaFX thread. */
public interface QueryPictures {
    /**
     * A picture that photos should look like.
     *
     * @throws LibraryException if no picture can be made of it, with what to do
     */
    QueryPicture of(Seed seed) throws LibraryException, InterruptedException;

    /** A small JPEG of a photo of the library, if there is one. */
    Optional<byte[]> thumbnail(PhotoId photo);
}
