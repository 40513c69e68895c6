package photoscope.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import photoscope.photo.Sentence;
import photoscope.photo.ToldIOException;

/** Paths that other programs are given: absolute, so that none can be taken for an option, and there. */
final class PresentPath {
    private PresentPath() {}

    static Path of(Path path) throws IOException {
        Path absolute = path.toAbsolutePath().normalize();
        if (!Files.exists(absolute)) {
            throw new ToldIOException(
                    Sentence.of("%s is not there. Connect its drive, or index its folder again.", absolute));
        }
        return absolute;
    }

    /** The folder to show where the file itself can't be selected. */
    static Path folderOf(Path absolute) {
        Path parent = absolute.getParent();
        return Files.isDirectory(absolute) || parent == null ? absolute : parent;
    }
}
