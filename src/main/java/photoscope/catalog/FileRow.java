package photoscope.catalog;

import java.nio.file.Path;

import org.jspecify.annotations.Nullable;

import photoscope.photo.ContentHash;

/**
 * Bytes at a path.
 *
 * @param id the catalog's number for it
 * @param folder its folder's number
 * @param path where it is or was, absolute
 * @param isPathExact whether the path leads there; false where this system has no way to write the name, and the path
 *        only shows it
 * @param size bytes, when last looked at
 * @param modified milliseconds since 1970 UTC, when last looked at
 * @param state where it stands
 * @param hash of its content when last read
 * @param photo the ordinal of its photo
 * @param shownName what people call it where the program that keeps it has given it another name; else null
 */
public record FileRow(long id, int folder, Path path, boolean isPathExact, long size, long modified, FileState state,
        @Nullable ContentHash hash, @Nullable Integer photo, @Nullable String shownName) {
    /** A file that is called as it is. */
    public FileRow(long id, int folder, Path path, boolean isPathExact, long size, long modified, FileState state,
            @Nullable ContentHash hash, @Nullable Integer photo) {
        this(id, folder, path, isPathExact, size, modified, state, hash, photo, null);
    }

    /** Its name without the folder. */
    public String name() {
        return String.valueOf(path.getFileName());
    }

    /** What people call it. */
    public String shown() {
        return shownName == null ? name() : shownName;
    }
}
