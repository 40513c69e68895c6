package photoscope.annotations;

import java.nio.file.Path;
import java.util.List;

import org.jspecify.annotations.Nullable;

import photoscope.photo.ContentHash;
import photoscope.photo.PhotoId;

/**
 * What a photo's sidecar has to hold.
 *
 * @param ordinal of the photo
 * @param hash of its content, if it was ever read
 * @param file where it lies or lay; null if it has no file
 * @param values what prevails of what was given to it, the file's own words left out
 */
record PhotoSidecar(int ordinal, PhotoId photo, @Nullable ContentHash hash, @Nullable Path file, List<Stored> values) {
    PhotoSidecar {
        values = List.copyOf(values);
    }

    /** The file's name; empty if there is none. */
    String name() {
        return file == null ? "" : String.valueOf(file.getFileName());
    }
}
