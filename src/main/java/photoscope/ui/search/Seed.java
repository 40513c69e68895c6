package photoscope.ui.search;

import java.nio.file.Path;
import java.util.List;

import photoscope.photo.PhotoId;
import photoscope.pixels.Region;

/** Where a picture to search with comes from. */
public sealed interface Seed {
    /** A photo of the library. */
    record Photo(PhotoId id) implements Seed {}

    static List<Seed> ofPhotos(List<PhotoId> photos) {
        return photos.stream().<Seed>map(Photo::new).toList();
    }

    /** A part of a photo of the library. */
    record Part(PhotoId photo, Region region) implements Seed {}

    /** A file, in the library or not. */
    record File(Path path) implements Seed {}

    /**
     * A picture that is in no file.
     *
     * @param image makes the bytes of a picture file; asked once, off the JavaFX thread
     * @param title what it is called
     */
    record Image(Encoded image, String title) implements Seed {}

    /** Makes the bytes of a picture file. */
    interface Encoded {
        byte[] bytes() throws InterruptedException;
    }
}
