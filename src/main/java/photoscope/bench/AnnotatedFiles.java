package photoscope.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

import photoscope.library.Library;
import photoscope.library.PhotoList;
import photoscope.photo.PhotoId;
import photoscope.search.SortOrder;

/** Photos of a bench's library to write about. */
final class AnnotatedFiles {
    private AnnotatedFiles() {}

    /** The first so many photos. */
    static List<PhotoId> of(Library library, int count) {
        PhotoList list = library.photos().list("", SortOrder.OLDEST);
        return IntStream.range(0, Math.min(count, list.size())).mapToObj(i -> new PhotoId(list.id(i))).toList();
    }

    /** Makes files for one of so many, so that sidecars can lie beside them; the others stay away. */
    static void make(Library library, List<PhotoId> photos, int oneOf) throws IOException {
        List<Path> paths = library.photos().paths(photos);
        for (int i = 0; i < paths.size(); i += oneOf) {
            Files.createDirectories(paths.get(i).resolveSibling("."));
            if (!Files.exists(paths.get(i))) {
                Files.writeString(paths.get(i), "a photo");
            }
        }
    }
}
