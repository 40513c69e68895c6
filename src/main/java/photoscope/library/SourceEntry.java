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
 * @param path where it is, or was; where another drive lies there now, its place with its own drive's name
 * @param volume what its disk or share is called; may be empty
 * @param state where it stands
 * @param isRecognised whether its drive is known wherever it is mounted; where not, it can be marked
 * @param photos how many photos lie in it
 * @param problems how many of its files could not be read, those left out that are ignored
 * @param includes glob patterns a file has to match one of; none means all
 * @param excludes glob patterns of what is left out
 * @param scannedAt when a scan last came to its end
 */
public record SourceEntry(int id, Path path, String volume, SourceState state, boolean isRecognised, int photos,
        int problems, List<String> includes, List<String> excludes, @Nullable Instant scannedAt) {
    public SourceEntry {
        includes = List.copyOf(includes);
        excludes = List.copyOf(excludes);
    }

    /** Whether it is there and looked at. */
    public boolean isOnline() {
        return state == SourceState.ONLINE;
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

    /** What to connect to have it back: its drive's name, or where the drive has none, its folder. */
    public String drive() {
        return volume.isEmpty() ? path.toString() : volume;
    }
}
