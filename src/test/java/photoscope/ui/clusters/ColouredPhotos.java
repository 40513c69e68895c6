package photoscope.ui.clusters;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

import photoscope.library.Clustering;
import photoscope.library.Library;
import photoscope.library.LibraryException;
import photoscope.library.PhotoList;
import photoscope.photo.PhotoId;
import photoscope.search.SortOrder;
import photoscope.ui.SmallLibrary;

/** A library of pictures of one colour each, to make clusters of. */
final class ColouredPhotos implements AutoCloseable {
    /** Of the photos, in the order they were drawn. */
    final List<PhotoId> ids;
    private final SmallLibrary small;

    ColouredPhotos(Path folder, int count) throws IOException, LibraryException {
        small = new SmallLibrary(folder);
        for (int i = 0; i < count; i++) {
            small.draw("photos/%02d.jpg".formatted(i), i * 0x150b05);
        }
        small.index(small.path("photos"));
        PhotoList all = library().photos().list("", SortOrder.NAME);
        ids = IntStream.range(0, count).mapToObj(all::id).map(PhotoId::new).toList();
    }

    Library library() {
        return small.library();
    }

    Clustering clustering() {
        return library().clustering();
    }

    @Override
    public void close() throws LibraryException {
        small.close();
    }
}
