package photoscope.ui.search;

import java.util.Optional;

import photoscope.library.Library;
import photoscope.library.LibraryException;
import photoscope.photo.PhotoId;
import photoscope.search.QueryPicture;

/** Pictures to search with, made by a library. */
public final class LibraryQueryPictures implements QueryPictures {
    private final Library library;

    public LibraryQueryPictures(Library library) {
        this.library = library;
    }

    @Override
    public QueryPicture of(Seed seed) throws LibraryException, InterruptedException {
        return switch (seed) {
            case Seed.Photo(var id) -> new QueryPicture.InLibrary(id, true);
            case Seed.Part(var photo, var region) -> library.searching().queryPicture(photo, region, true);
            case Seed.File(var path) -> library.searching().queryPicture(path, true);
            case Seed.Image(var image, var title) -> library.searching().queryPicture(image.bytes(), title, true);
        };
    }

    @Override
    public Optional<byte[]> thumbnail(PhotoId photo) {
        return library.photos().thumbnail(photo);
    }
}
