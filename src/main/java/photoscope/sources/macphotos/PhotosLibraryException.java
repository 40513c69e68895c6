package photoscope.sources.macphotos;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;

/** A library of Photos can't be read. The message says what to do. */
public final class PhotosLibraryException extends IOException {
    private static final long serialVersionUID = 1;

    PhotosLibraryException(String message) {
        super(message);
    }

    PhotosLibraryException(String message, Throwable cause) {
        super(message, cause);
    }

    /** The system does not let it be read. */
    public static PhotosLibraryException unreadable(Path library, IOException why) {
        String reason = why instanceof FileSystemException detailed ? detailed.getReason() : why.getMessage();
        // macOS guards libraries of Photos beyond the permissions of their files, and says no more than this
        boolean isRefused = why instanceof AccessDeniedException || "Operation not permitted".equals(reason);
        return new PhotosLibraryException(isRefused
                ? "Photoscope may not read " + library + ". On a Mac, allow it in System Settings, Privacy & Security,"
                        + " Full Disk Access (for the command line: the terminal), and start it again; elsewhere,"
                        + " change the permissions of the folder."
                : "The library " + library + " could not be read (" + reason + "). Check its drive; it is tried again"
                        + " at the next run.",
                why);
    }

    static PhotosLibraryException notCopied(Path library, IOException why) {
        return new PhotosLibraryException("The database of " + library + " could not be copied, to be read: "
                + why.getMessage() + ". Free some space on the disk of your Photoscope library and try again.", why);
    }

    static PhotosLibraryException busy(Path library) {
        return new PhotosLibraryException("Photos is writing to " + library
                + " all the time. Wait until it has come to rest, or quit Photos, and try again.");
    }

    static PhotosLibraryException damaged(Path library, Throwable why) {
        return new PhotosLibraryException("The database of " + library + " is damaged (" + why.getMessage()
                + "). Hold Option and Command while opening it in Photos to repair it, and try again.", why);
    }

    static PhotosLibraryException notOne(Path library) {
        return new PhotosLibraryException(library + " has no database/Photos.sqlite: it is not a whole library of"
                + " Photos. If it is a copy, copy it again with all that is in it.");
    }

    static PhotosLibraryException tooOld(Path library) {
        return new PhotosLibraryException(library + " was made by iPhoto, or by Photos before macOS 10.15. Open it in a"
                + " newer Photos once, which converts it, and try again.");
    }

    static PhotosLibraryException unknownForm(Path library, String missing) {
        return new PhotosLibraryException("The database of " + library + " has another form than those of Photos 5 to"
                + " 11 (" + missing + " is missing). A newer Photoscope may be able to read it.");
    }
}
