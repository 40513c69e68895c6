package photoscope.library;

import java.nio.file.Path;

/**
 * What lies where in the folder of one library.
 *
 * @param root the folder
 */
public record LibraryFolder(Path root) {
    /** Id, format version, active pack. */
    Path descriptor() {
        return root.resolve("library.json");
    }

    /** Vectors and graph of one pack. */
    public Path vectors(String pack) {
        return allVectors().resolve(pack);
    }

    Path allVectors() {
        return root.resolve("vectors");
    }

    /** The word index. */
    public Path words() {
        return root.resolve("words");
    }

    /** Small pictures. */
    public Path thumbnails() {
        return root.resolve("thumbnails");
    }

    Path backups() {
        return root.resolve("backups");
    }

    Path logs() {
        return root.resolve("logs");
    }
}
