package photoscope.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;

/**
 * One folder may have several spellings, on disks that make no difference between capital and small letters or between
 * the two forms of accented ones.
 */
final class SpelledPath {
    private SpelledPath() {}

    /** The path, in the spelling of the known one that is the same folder, around it or in it; as it is otherwise. */
    static Path of(Path path, List<Path> known) throws IOException {
        for (Path other : known) {
            for (Path around = path; around != null; around = around.getParent()) {
                if (isOtherSpelling(around, other)) {
                    return other.resolve(around.relativize(path));
                }
            }
            for (Path around = other; around != null; around = around.getParent()) {
                if (isOtherSpelling(path, around)) {
                    return around;
                }
            }
        }
        return path;
    }

    private static boolean isOtherSpelling(Path path, Path other) throws IOException {
        return path.getNameCount() == other.getNameCount() && !path.equals(other)
                && folded(path).equalsIgnoreCase(folded(other)) && Files.exists(other) && Files.isSameFile(path, other);
    }

    private static String folded(Path path) {
        return Normalizer.normalize(path.toString(), Normalizer.Form.NFC);
    }
}
