package photoscope.tidying;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/**
 * A file with which something could not be done.
 *
 * @param path of the file
 * @param reason a sentence for people
 */
public record TidyingProblem(Path path, String reason) {
    static TidyingProblem of(Path path, IOException e) {
        return new TidyingProblem(path, switch (e) {
            case NoSuchFileException gone -> "It is not there any more: " + gone.getFile() + ".";
            case AccessDeniedException denied -> "Its permissions do not allow it: " + denied.getFile() + ".";
            case FileSystemException file when file.getReason() != null ->
                file.getFile() + ": " + file.getReason() + ".";
            default -> String.valueOf(e.getMessage());
        });
    }
}
