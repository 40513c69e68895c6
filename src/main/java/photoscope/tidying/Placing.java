package photoscope.tidying;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Gives files new places, in one step each and never over another file. */
final class Placing {
    private Placing() {}

    /**
     * Moves a file within its volume. Where the file system has links the new name is made as one, which it refuses
     * where there is a file, and the old name goes then; a crash in between leaves both names of the one file.
     *
     * @throws FileAlreadyExistsException if something is there
     * @throws AtomicMoveNotSupportedException if it is another volume
     */
    static void move(Path from, Path to) throws IOException {
        if (Files.exists(to, LinkOption.NOFOLLOW_LINKS)) {
            throw new FileAlreadyExistsException(to.toString());
        }
        boolean isLinked = false;
        try {
            Files.createLink(to, from);
            isLinked = true;
        } catch (FileAlreadyExistsException e) {
            throw e;
        } catch (FileSystemException | UnsupportedOperationException e) {
            // no links here, or not for this file
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        }
        if (isLinked) {
            deleteOldName(from, to);
        }
    }

    private static void deleteOldName(Path from, Path to) throws IOException {
        try {
            Files.delete(from);
        } catch (IOException e) {
            Files.delete(to); // the old name still leads to the file
            throw e;
        }
    }
}
