package photoscope.sources.macphotos;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;

import photoscope.photo.Sentence;
import photoscope.photo.Told;
import photoscope.photo.ToldIOException;

/** A library of Photos can't be read. The message says what to do. */
public final class PhotosLibraryException extends ToldIOException {
    private static final long serialVersionUID = 1;

    PhotosLibraryException(Sentence sentence) {
        super(sentence, null);
    }

    PhotosLibraryException(Sentence sentence, Throwable cause) {
        super(sentence, cause);
    }

    /** The system does not let it be read. */
    public static PhotosLibraryException unreadable(Path library, IOException why) {
        String reason = why instanceof FileSystemException detailed ? detailed.getReason() : why.getMessage();
        // macOS guards libraries of Photos beyond the permissions of their files, and says no more than this
        boolean isRefused = why instanceof AccessDeniedException || "Operation not permitted".equals(reason);
        return new PhotosLibraryException(isRefused
                ? Sentence.of("Photoscope may not read %s. On a Mac, allow it in System Settings, Privacy & Security,"
                        + " Full Disk Access (for the command line: the terminal), and start it again; elsewhere,"
                        + " change the permissions of the folder.", library)
                : Sentence.of("The library %s could not be read (%s). Check its drive; it is tried again at the next"
                        + " run.", library, reason),
                why);
    }

    static PhotosLibraryException notCopied(Path library, IOException why) {
        return new PhotosLibraryException(
                Sentence.of("The database of %s could not be copied, to be read: %s. Free some space on the disk of"
                        + " your Photoscope library and try again.", library, Told.by(why)),
                why);
    }

    static PhotosLibraryException busy(Path library) {
        return new PhotosLibraryException(
                Sentence.of("Photos is writing to %s all the time. Wait until it has come to rest, or quit Photos,"
                        + " and try again.", library));
    }

    static PhotosLibraryException damaged(Path library, Throwable why) {
        return new PhotosLibraryException(
                Sentence.of("The database of %s is damaged (%s). Hold Option and Command while opening it in Photos"
                        + " to repair it, and try again.", library, Told.by(why)),
                why);
    }

    static PhotosLibraryException notOne(Path library) {
        return new PhotosLibraryException(
                Sentence.of("%s has no database/Photos.sqlite: it is not a whole library of Photos. If it is a copy,"
                        + " copy it again with all that is in it.", library));
    }

    static PhotosLibraryException tooOld(Path library) {
        return new PhotosLibraryException(
                Sentence.of("%s was made by iPhoto, or by Photos before macOS 10.15. Open it in a newer Photos once,"
                        + " which converts it, and try again.", library));
    }

    static PhotosLibraryException unknownForm(Path library, String missing) {
        return new PhotosLibraryException(
                Sentence.of("The database of %s has another form than those of Photos 5 to 11 (%s is missing). A"
                        + " newer Photoscope may be able to read it.", library, missing));
    }
}
