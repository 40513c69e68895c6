package photoscope.tidying;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

import photoscope.photo.Sentence;
import photoscope.photo.Told;

/**
 * A file with which something could not be done.
 *
 * @param path of the file
 * @param reason a sentence for people
 */
public record TidyingProblem(Path path, Sentence reason) {
    static TidyingProblem of(Path path, IOException e) {
        return new TidyingProblem(path, switch (e) {
            case NoSuchFileException gone -> Sentence.of("It is not there any more: %s.", gone.getFile());
            case AccessDeniedException denied -> Sentence.of("Its permissions do not allow it: %s.", denied.getFile());
            case FileSystemException file when file.getReason() != null ->
                Sentence.of("%s: %s.", file.getFile(), file.getReason());
            default -> Told.by(e);
        });
    }
}
