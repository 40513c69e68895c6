package photoscope.library;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import photoscope.sources.macphotos.PhotosBundle;

/**
 * A folder that is indexed, as a list shows it.
 *
 * @param id its number in this library
 * @param path where it is, or was
 * @param volume what its disk or share is called; may be empty
 * @param isOnline whether it is there
 * @param photos how many photos lie in it
 * @param includes glob patterns a file has to match one of; none means all
 * @param excludes glob patterns of what is left out
 * @param scannedAt when a scan last came to its end
 */
public record SourceEntry(int id, Path path, String volume, boolean isOnline, int photos, List<String> includes,
        List<String> excludes, @Nullable Instant scannedAt) {
    public SourceEntry {
        includes = List.copyOf(includes);
        excludes = List.copyOf(excludes);
    }

    /** Whether it is a folder or a library of Photos. */
    public SourceKind kind() {
        return PhotosBundle.isOne(path) ? SourceKind.PHOTOS_LIBRARY : SourceKind.FOLDER;
    }

    /** Its name for people: the folder's own without what tells its kind, or the path where it has none. */
    public String name() {
        Path name = path.getFileName();
        if (name == null) {
            return path.toString();
        }
        return kind() == SourceKind.FOLDER ? name.toString() : name.toString().replaceFirst("\\.[^.]*$", "");
    }
}
