package photoscope.media;

import java.io.IOException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;

import photoscope.media.process.DecoderProcesses;
import photoscope.photo.ContentHash;
import photoscope.photo.Facts;
import photoscope.photo.FileType;
import photoscope.photo.ProblemKind;
import photoscope.pixels.Picture;

/** Reads files once each: hash, type, facts and picture. Safe for many threads. */
public final class MediaReader {
    /** Raised when more formats can be read, so that files which could not be are tried again. */
    public static final int GENERATION = 2;
    private final FileLoader loader;
    private final FactsReader facts;
    private final PictureDecoder decoder;

    public MediaReader(FileLoader loader, FactsReader facts, PictureDecoder decoder) {
        this.loader = loader;
        this.facts = facts;
        this.decoder = decoder;
    }

    /** One that decodes in this process, within a share of its heap and a time limit for each file. */
    public static MediaReader inProcess(MediaMemory memory, Duration limit, Clock clock) {
        PictureDecoder decoder = new TimeLimit(new ImageIoDecoder(memory.pixels()), limit,
                TimeLimit.DEFAULT_MOST_ABANDONED, memory.pixels());
        return new MediaReader(new FileLoader(memory.files()), new FactsReader(clock), new RawDecoder(decoder));
    }

    /** As {@link #inProcess}, with decoder processes for the formats that native code reads. */
    public static MediaReader with(DecoderProcesses processes, MediaMemory memory, Duration limit, Clock clock) {
        PictureDecoder here = new TimeLimit(new ImageIoDecoder(memory.pixels()), limit,
                TimeLimit.DEFAULT_MOST_ABANDONED, memory.pixels());
        return new MediaReader(new FileLoader(memory.files()), new FactsReader(clock),
                new RawDecoder(new RoutedDecoder(processes, here, memory.pixels(), limit)));
    }

    /**
     * Reads one file; whatever is wrong with it comes as a {@link MediaResult.Failure}.
     *
     * @param shortSide of the picture, in pixels; see {@link PictureDecoder#decode}
     * @throws InterruptedException if the thread is interrupted
     */
    public MediaResult read(Path path, int shortSide) throws InterruptedException {
        try (LoadedFile file = loader.load(path)) {
            return read(file, shortSide);
        } catch (MediaException e) {
            return new MediaResult.Failure(null, 0, null, null, e.problem());
        }
    }

    /**
     * Reads a file's bytes and hashes them, no more: what is known already need not be decoded.
     *
     * @throws MediaException if it can't be read
     * @throws InterruptedException if the thread is interrupted
     */
    public LoadedFile load(Path path) throws MediaException, InterruptedException {
        return loader.load(path);
    }

    /** The same for a file that has been loaded. */
    public MediaResult read(LoadedFile file, int shortSide) throws InterruptedException {
        ContentHash hash = file.hash();
        FileType type = null;
        Facts found = null;
        try {
            type = FileTypes.detect(file);
            found = facts.read(file, type);
            Picture picture = decoder.decode(file, type, found.orientation(), shortSide);
            expectUnchanged(file);
            return new MediaResult.Content(hash, file.size(), type, found, picture);
        } catch (MediaException e) {
            return new MediaResult.Failure(hash, file.size(), type, found, e.problem());
        }
    }

    /**
     * Reads a picture that is in memory, as it comes from a clipboard; whatever is wrong with it comes as a
     * {@link MediaResult.Failure}.
     *
     * @param shortSide of the picture, in pixels; see {@link PictureDecoder#decode}
     * @throws InterruptedException if the thread is interrupted
     */
    public MediaResult read(byte[] bytes, int shortSide) throws InterruptedException {
        try (LoadedFile file = inMemory(bytes)) {
            return read(file, shortSide);
        }
    }

    private static LoadedFile inMemory(byte[] bytes) {
        FileStamp stamp = new FileStamp(bytes.length, FileTime.fromMillis(0));
        return new LoadedFile(Path.of("picture"), stamp, ContentHash.of(bytes), bytes, null);
    }

    /**
     * The picture in a small JPEG that {@link JpegWriter} has made, in its own size.
     *
     * @throws MediaException if it is damaged
     * @throws InterruptedException if the thread is interrupted
     */
    public Picture readSmall(byte[] jpeg) throws MediaException, InterruptedException {
        try (LoadedFile file = inMemory(jpeg)) {
            return decoder.decode(file, FileType.JPEG, 1, Integer.MAX_VALUE);
        }
    }

    /** What was read again from the disk must be what was hashed. */
    private static void expectUnchanged(LoadedFile file) throws MediaException {
        if (file.inMemory()) {
            return;
        }
        try {
            new FileStamp(file.size(), file.modified()).expectUnchanged(file.path());
        } catch (IOException e) {
            throw MediaException.reading(ProblemKind.UNREADABLE,
                    "The file vanished while it was read: check that its disk is still connected.");
        }
    }
}
