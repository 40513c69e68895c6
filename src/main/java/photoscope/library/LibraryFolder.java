package photoscope.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import photoscope.catalog.Catalog;

/**
 * What lies where in the folder of one library.
 *
 * @param root the folder
 */
public record LibraryFolder(Path root) {
    /** Left by whoever had the folder open, also when making the library went no further. */
    private static final String OWNED = "owner.lock";

    /** Whether a library lies there; making one writes the first of these files. */
    public boolean isLibrary() {
        return Files.exists(descriptor()) || Files.exists(Catalog.fileIn(root));
    }

    /** Whether the folder is used for something else, so that no library should be made in it. */
    public boolean holdsSomethingElse() throws IOException {
        if (!Files.isDirectory(root) || Files.exists(root.resolve(OWNED))) {
            return false;
        }
        try (Stream<Path> entries = Files.list(root)) {
            return entries.map(entry -> String.valueOf(entry.getFileName()))
                    .anyMatch(name -> !name.startsWith(".") && !name.equals("lost+found"));
        }
    }

    /** Id, format version, active pack. */
    Path descriptor() {
        return root.resolve("library.json");
    }

    /** Vectors and graph of one pack. */
    public Path vectors(String pack) {
        return allVectors().resolve(pack);
    }

    /** Embeddings of the words that clusters may be named for, by one pack. */
    Path vocabulary(String pack) {
        return vectors(pack).resolve("vocabulary");
    }

    /** The search index of a pack's vectors, which can be built again. */
    public Path searchIndex(String pack) {
        return vectors(pack).resolve("graph");
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

    /** What the user did, line by line. */
    public Path journal() {
        return root.resolve("journal");
    }

    /** Sidecars that can't lie beside their photos. */
    public Path sidecars() {
        return root.resolve("sidecars");
    }

    /** What is needed for a while only, such as copies of other programs' databases. */
    Path temporary() {
        return root.resolve("temporary");
    }

    Path backups() {
        return root.resolve("backups");
    }

    Path logs() {
        return root.resolve("logs");
    }
}
