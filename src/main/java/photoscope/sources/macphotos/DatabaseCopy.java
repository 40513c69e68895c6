package photoscope.sources.macphotos;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import photoscope.photo.Sentence;
import photoscope.photo.Told;

/**
 * A copy of a library's database for reading: the file and its write-ahead log, in a folder of their own that goes when
 * it is closed. Photos may write meanwhile. A copy during which either file has changed is made again; where Photos
 * does not rest, one is taken during which only the log has grown, of which SQLite leaves out what is not whole. The
 * file's shared memory is never copied: it is true only while Photos runs, and SQLite makes it anew from the log.
 */
final class DatabaseCopy implements AutoCloseable {
    private static final int TRIES = 5;
    private static final int BUFFER = 1 << 20;
    private final Path folder;

    private DatabaseCopy(Path folder) {
        this.folder = folder;
    }

    /** What passes while a copy is made, for a test to step in. */
    interface Pace {
        /** The files were copied; it is not known yet whether they stayed as they were. */
        default void copied() throws IOException {}

        /** They did not: waits before the next try. */
        void rest(int tries) throws InterruptedException;
    }

    /**
     * Copies the database.
     *
     * @param temporary where the copy's folder is made
     * @throws PhotosLibraryException if it can't be read or copied, with what to do
     */
    static DatabaseCopy of(PhotosBundle library, Path temporary) throws PhotosLibraryException {
        return of(library, temporary, tries -> TimeUnit.MILLISECONDS.sleep(200L * tries));
    }

    static DatabaseCopy of(PhotosBundle library, Path temporary, Pace pace) throws PhotosLibraryException {
        DatabaseCopy copy = new DatabaseCopy(newFolder(library, temporary));
        boolean isMade = false;
        try {
            copy.make(library, pace);
            isMade = true;
            return copy;
        } finally {
            if (!isMade) {
                copy.close();
            }
        }
    }

    private static Path newFolder(PhotosBundle library, Path temporary) throws PhotosLibraryException {
        try {
            return Files.createTempDirectory(Files.createDirectories(temporary), "photos-");
        } catch (IOException e) {
            throw PhotosLibraryException.notCopied(library.root(), e);
        }
    }

    private void make(PhotosBundle library, Pace pace) throws PhotosLibraryException {
        for (int attempt = 1; attempt <= TRIES; attempt++) {
            try {
                String file = PhotosBundle.state(library.database());
                String all = library.state();
                copy(library, library.database(), file());
                if (Files.exists(library.writeAheadLog())) {
                    copy(library, library.writeAheadLog(), log());
                } else {
                    Files.deleteIfExists(log());
                }
                pace.copied();
                boolean isSame = all.equals(library.state());
                boolean hasOnlyGrown = attempt == TRIES && file.equals(PhotosBundle.state(library.database()));
                if (isSame || hasOnlyGrown) {
                    return;
                }
                pace.rest(attempt);
            } catch (NoSuchFileException e) {
                throw missing(library, e);
            } catch (PhotosLibraryException e) {
                throw e;
            } catch (IOException e) {
                throw PhotosLibraryException.unreadable(library.root(), e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new PhotosLibraryException(Sentence.of("Reading %s was interrupted.", library.root()), e);
            }
        }
        throw PhotosLibraryException.busy(library.root());
    }

    private static PhotosLibraryException missing(PhotosBundle library, IOException why) {
        if (Files.exists(library.database())) {
            return PhotosLibraryException.unreadable(library.root(), why); // the log has just gone
        }
        return library.isOfOlderPhotos()
                ? PhotosLibraryException.tooOld(library.root())
                : PhotosLibraryException.notOne(library.root());
    }

    /** Tells trouble with what is read from trouble with what is written. */
    private static void copy(PhotosBundle library, Path from, Path to) throws IOException {
        try (InputStream in = Files.newInputStream(from)) {
            byte[] buffer = new byte[BUFFER];
            try (OutputStream out = output(library, to)) {
                for (int count = in.read(buffer); count > 0; count = in.read(buffer)) {
                    write(library, out, buffer, count);
                }
            }
        }
    }

    private static OutputStream output(PhotosBundle library, Path to) throws PhotosLibraryException {
        try {
            return Files.newOutputStream(to);
        } catch (IOException e) {
            throw PhotosLibraryException.notCopied(library.root(), e);
        }
    }

    private static void write(PhotosBundle library, OutputStream out, byte[] buffer, int count)
            throws PhotosLibraryException {
        try {
            out.write(buffer, 0, count);
        } catch (IOException e) {
            throw PhotosLibraryException.notCopied(library.root(), e);
        }
    }

    Path file() {
        return folder.resolve("Photos.sqlite");
    }

    private Path log() {
        return folder.resolve("Photos.sqlite-wal");
    }

    @Override
    public void close() throws PhotosLibraryException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
            Files.delete(folder);
        } catch (IOException e) {
            throw new PhotosLibraryException(
                    Sentence.of("The copy of a database in %s could not be deleted: %s. Delete it yourself.", folder,
                            Told.by(e)),
                    e);
        }
    }
}
