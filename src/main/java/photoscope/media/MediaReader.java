package photoscope.media;

import java.io.IOException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;

import org.jspecify.annotations.Nullable;

import photoscope.media.process.DecoderProcesses;
import photoscope.photo.ContentHash;
import photoscope.photo.Extras;
import photoscope.photo.Facts;
import photoscope.photo.FileType;
import photoscope.photo.MediaKind;
import photoscope.photo.ProblemKind;
import photoscope.photo.Sentence;
import photoscope.photo.Told;
import photoscope.pixels.Picture;

/** Reads files once each: hash, type, facts and picture. Safe for many threads. */
public final class MediaReader {
    /** Raised when more formats can be read, so that files which could not be are tried again. */
    public static final int GENERATION = 3;
    /** Raised when more is read of what files hold beside a picture, so that it is read of photos known before. */
    public static final int EXTRAS_GENERATION = 1;
    private final FileLoader loader;
    private final FactsReader facts;
    private final PictureDecoder decoder;
    private final @Nullable FilmReader films;

    public MediaReader(FileLoader loader, FactsReader facts, PictureDecoder decoder) {
        this(loader, facts, decoder, null);
    }

    private MediaReader(FileLoader loader, FactsReader facts, PictureDecoder decoder, @Nullable FilmReader films) {
        this.loader = loader;
        this.facts = facts;
        this.decoder = decoder;
        this.films = films;
    }

    /** One that decodes in this process, within a share of its heap and a time limit for each file. */
    public static MediaReader inProcess(MediaMemory memory, Duration limit, Clock clock) {
        return new MediaReader(new FileLoader(memory.files()), new FactsReader(clock),
                new RawDecoder(here(memory, limit)));
    }

    private static PictureDecoder here(MediaMemory memory, Duration limit) {
        return new TimeLimit(new ImageIoDecoder(memory.pixels()), limit, TimeLimit.DEFAULT_MOST_ABANDONED,
                memory.pixels());
    }

    /** As {@link #inProcess}, with decoder processes for the formats that native code reads. */
    public static MediaReader with(DecoderProcesses processes, MediaMemory memory, Duration limit, Clock clock) {
        FactsReader facts = new FactsReader(clock);
        return new MediaReader(new FileLoader(memory.files()), facts,
                new RawDecoder(new RoutedDecoder(processes, here(memory, limit), memory.pixels(), limit)),
                new FilmReader(processes, facts.films(), memory.pixels(), limit));
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
            if (type.kind() == MediaKind.VIDEO) {
                MediaResult.Content poster = films().poster(file, type, shortSide);
                expectUnchanged(file);
                return poster;
            }
            found = facts.read(file, type);
            Picture picture = decoder.decode(file, type, found.orientation(), shortSide);
            expectUnchanged(file);
            return new MediaResult.Content(hash, file.size(), type, found, picture);
        } catch (MediaException e) {
            return new MediaResult.Failure(hash, file.size(), type, found, e.problem());
        }
    }

    /**
     * The type of a file and what it says about itself; pictures are not decoded and only some kilobytes of them read.
     *
     * @throws MediaException if it is no picture or film that can be read
     */
    public TypedFacts facts(Path path) throws MediaException, InterruptedException {
        try (LoadedFile file = LoadedFile.unread(path)) {
            FileType type = FileTypes.detect(file);
            boolean isFilm = type.kind() == MediaKind.VIDEO;
            return new TypedFacts(type, isFilm ? films().poster(file, type, 1).facts() : facts.read(file, type));
        } catch (IOException e) {
            throw MediaException.reading(ProblemKind.UNREADABLE,
                    Sentence.of("The file can't be read (%s): check that its disk is still connected.", Told.by(e)));
        }
    }

    /**
     * What a file holds beside one picture and what ties it to others, from its structure alone: some kilobytes of it
     * are read.
     *
     * @throws MediaException if it can't be read
     */
    public static Extras extras(Path path, FileType type) throws MediaException {
        return ExtrasReader.read(path, type);
    }

    /**
     * Whether a loaded file is a film.
     *
     * @throws MediaException if it can't be read again
     */
    public boolean isFilm(LoadedFile file) throws MediaException {
        try (ByteSource source = file.open()) {
            return FileTypes.isFilm(source);
        } catch (IOException e) {
            throw MediaException.reading(ProblemKind.UNREADABLE,
                    Sentence.of("The file can't be read (%s).", Told.by(e)));
        }
    }

    /**
     * Reads a film and hands on its frames, at least one.
     *
     * @param shortSide of the frames, in pixels; see {@link PictureDecoder#decode}
     * @param sampling which frames; farther from one to the next where a film would have more than 60
     * @return its type and facts
     * @throws MediaException if it can't be read to its end; what was handed on by then is of no worth
     */
    public FilmResult readFilm(LoadedFile file, int shortSide, FilmSampling sampling, FrameSink sink)
            throws MediaException, InterruptedException {
        FileType type = FileTypes.detect(file);
        Facts found = films().frames(file, type, shortSide, sampling, sink);
        expectUnchanged(file);
        return new FilmResult(type, found);
    }

    /**
     * Reads one frame of a film; whatever is wrong with it comes as a {@link MediaResult.Failure}.
     *
     * @param milliseconds of a frame that {@link #readFilm} has handed on
     */
    public MediaResult readFrame(Path path, long milliseconds, int shortSide) throws InterruptedException {
        try (LoadedFile file = loader.load(path)) {
            return readFrame(file, milliseconds, shortSide);
        } catch (MediaException e) {
            return new MediaResult.Failure(null, 0, null, null, e.problem());
        }
    }

    /** The same for a file that has been loaded. */
    public MediaResult readFrame(LoadedFile file, long milliseconds, int shortSide) throws InterruptedException {
        try {
            return films().frame(file, FileTypes.detect(file), shortSide, milliseconds);
        } catch (MediaException e) {
            return new MediaResult.Failure(file.hash(), file.size(), null, null, e.problem());
        }
    }

    private FilmReader films() throws MediaException {
        FilmReader reader = films;
        if (reader == null) {
            throw MediaException.decoding(ProblemKind.UNSUPPORTED,
                    Sentence.of("Videos are only read in processes of their own."));
        }
        return reader;
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
                    Sentence.of("The file vanished while it was read: check that its disk is still connected."));
        }
    }
}
