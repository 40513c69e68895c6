package photoscope.catalog;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;

import photoscope.storage.PathLikeness;

/**
 * A path as the catalog keeps it. Under another locale or system than it was written on, this one may have no way to
 * write a name; one such name must not keep anybody from all others.
 *
 * @param path to the file; where it can't be written, a likeness to show, at which there is nothing
 * @param isExact whether it leads to the file
 */
record StoredPath(Path path, boolean isExact) {
    static StoredPath of(String first, String... more) {
        try {
            return new StoredPath(Path.of(first, more), true);
        } catch (InvalidPathException _) {
            String[] likenesses = more.clone();
            for (int i = 0; i < likenesses.length; i++) {
                likenesses[i] = PathLikeness.of(likenesses[i]);
            }
            return new StoredPath(Path.of(PathLikeness.of(first), likenesses), false);
        }
    }
}
