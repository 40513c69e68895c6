package photoscope.media;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;

import photoscope.photo.ContentHash;
import photoscope.photo.FileType;
import photoscope.photo.MediaKind;
import photoscope.photo.ProblemKind;
import photoscope.photo.Sentence;
import photoscope.photo.Told;

/** Reads files from the disk, each byte once; safe for many threads. */
public final class FileLoader {
    /** Files up to this size are held in memory, if the budget is not smaller still. */
    public static final long DEFAULT_LARGEST_IN_MEMORY = 64L << 20;
    private static final int BLOCK = 1 << 16;

    private final ByteBudget budget;
    private final long largestInMemory;

    public FileLoader(ByteBudget budget) {
        this(budget, DEFAULT_LARGEST_IN_MEMORY);
    }

    /**
     * @param budget what the bytes in memory are drawn from
     * @param largestInMemory bytes; larger files, and those that would take half of the budget, stay on disk
     */
    public FileLoader(ByteBudget budget, long largestInMemory) {
        this.budget = budget;
        this.largestInMemory = Math.min(largestInMemory, budget.capacity() / 2);
    }

    /**
     * Reads and hashes the file, waiting for memory if others hold it.
     *
     * @return the file, to be closed
     * @throws MediaException if it can't be read, or changes meanwhile
     * @throws InterruptedException if the thread is interrupted
     */
    public LoadedFile load(Path path) throws MediaException, InterruptedException {
        try {
            FileStamp stamp = FileStamp.of(path);
            // a film's decoder opens it by its path
            boolean isKept = stamp.size() <= largestInMemory && !isNamedAsFilm(path);
            return isKept ? intoMemory(path, stamp) : hashed(path, stamp);
        } catch (ClosedByInterruptException | InterruptedIOException e) {
            throw stopped(e);
        } catch (IOException e) {
            throw new MediaException(MediaException.reading(ProblemKind.UNREADABLE, reason(e)).problem(), e);
        }
    }

    private LoadedFile intoMemory(Path path, FileStamp stamp) throws IOException, MediaException, InterruptedException {
        ByteBudget.Reservation reservation = budget.reserve(stamp.size());
        boolean loaded = false;
        try {
            byte[] bytes;
            try (InputStream in = Files.newInputStream(path)) {
                bytes = in.readNBytes((int) stamp.size());
            }
            if (bytes.length < stamp.size()) {
                throw new EOFException("the file became shorter");
            }
            stamp.expectUnchanged(path);
            LoadedFile file = new LoadedFile(path, stamp, ContentHash.of(bytes), bytes, reservation);
            loaded = true;
            return file;
        } finally {
            if (!loaded) {
                reservation.close();
            }
        }
    }

    private static LoadedFile hashed(Path path, FileStamp stamp)
            throws IOException, MediaException, InterruptedException {
        if (stamp.size() >= SampledHash.LEAST_SIZE) {
            try (FileSource source = new FileSource(path)) {
                if (FileTypes.isFilm(source)) {
                    ContentHash hash = SampledHash.of(source);
                    stamp.expectUnchanged(path);
                    return new LoadedFile(path, stamp, hash, null, null);
                }
            }
        }
        MessageDigest digest = ContentHash.newDigest();
        byte[] block = new byte[BLOCK];
        try (InputStream in = Files.newInputStream(path)) {
            for (int got = in.read(block); got >= 0; got = in.read(block)) {
                digest.update(block, 0, got);
                if (Thread.interrupted()) {
                    throw new InterruptedException();
                }
            }
        }
        stamp.expectUnchanged(path);
        return new LoadedFile(path, stamp, ContentHash.ofBytes(digest.digest()), null, null);
    }

    private static boolean isNamedAsFilm(Path path) {
        return FileType.ofName(String.valueOf(path.getFileName()))
                .filter(type -> type.kind() == MediaKind.VIDEO)
                .isPresent();
    }

    private static InterruptedException stopped(IOException e) {
        Thread.interrupted();
        InterruptedException interrupted = new InterruptedException();
        interrupted.initCause(e);
        return interrupted;
    }

    private static Sentence reason(IOException e) {
        return switch (e) {
            case NoSuchFileException _ -> Sentence.of("The file is no longer there.");
            case AccessDeniedException _ -> Sentence.of("The file may not be read: its permissions do not allow it.");
            case EOFException _ ->
                Sentence.of("The file became shorter while it was being read; index it again when it is finished.");
            default ->
                Sentence.of("The file can't be read (%s): check the disk, and that it is still connected.", Told.by(e));
        };
    }
}
