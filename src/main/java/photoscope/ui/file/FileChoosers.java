package photoscope.ui.file;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Asks people for files and folders; the answer is empty where they would rather not. For the JavaFX thread. */
public interface FileChoosers {
    /**
     * A kind of file, for the list in the dialog.
     *
     * @param title for people
     * @param ending without the dot
     */
    record Kind(String title, String ending) {}

    /**
     * A file to write, whose name ends as one of these kinds.
     *
     * @param name suggested
     */
    Optional<Path> fileToWrite(String title, String name, List<Kind> kinds);

    /** A folder that is there. */
    Optional<Path> folder(String title);

    /** A library of Apple's Photos: a folder, which macOS shows as one file. */
    Optional<Path> photosLibrary(String title);
}
