package photoscope.media;

import java.io.IOException;
import java.time.Duration;

import org.jspecify.annotations.Nullable;

import photoscope.media.ffmpeg.FrameChoice;
import photoscope.media.ffmpeg.VideoFrame;
import photoscope.media.ffmpeg.VideoRequest;
import photoscope.media.process.DecoderProcesses;
import photoscope.media.process.DecoderProcesses.FilmOutcome;
import photoscope.photo.Facts;
import photoscope.photo.FileType;
import photoscope.photo.Problem;
import photoscope.photo.ProblemKind;
import photoscope.photo.Sentence;
import photoscope.photo.Stage;
import photoscope.photo.Told;
import photoscope.pixels.Picture;

/** Reads films in decoder processes, which open the file by its path. Safe for many threads. */
final class FilmReader {
    /** A film of any length is looked at so often at most. */
    static final int MOST_FRAMES = 60;
    private static final FilmSampling POSTER = new FilmSampling(FrameChoice.KEYFRAMES, Duration.ofSeconds(1));
    private static final FilmSampling EXACT = new FilmSampling(FrameChoice.INTERVAL, Duration.ofSeconds(1));
    private static final int MOST_FOR_A_POSTER = 15;
    private static final long MOST_PIXELS = 100_000_000;
    /** Of a frame that is looked at, of the same while it is turned, and of the next. */
    private static final long BYTES_PER_PIXEL = 9;
    /** A frame has at most so many times the pixels of a square of its short side; see {@link PictureDecoder#decode}. */
    private static final long LONGEST = 8;

    private final DecoderProcesses processes;
    private final FilmFacts facts;
    private final ByteBudget budget;
    private final Duration limit;

    /**
     * @param budget what pictures draw on
     * @param limit for one frame
     */
    FilmReader(DecoderProcesses processes, FilmFacts facts, ByteBudget budget, Duration limit) {
        this.processes = processes;
        this.facts = facts;
        this.budget = budget;
        this.limit = limit;
    }

    /**
     * Its facts and the first frame that shows something; the first of all where none of the first does.
     */
    MediaResult.Content poster(LoadedFile file, FileType type, int shortSide)
            throws MediaException, InterruptedException {
        Poster poster = new Poster();
        Facts found = watch(file, type, shortSide, 0, POSTER, MOST_FOR_A_POSTER, poster);
        return new MediaResult.Content(file.hash(), file.size(), type, found, poster.picture());
    }

    /** Its facts, and some of its frames. */
    Facts frames(LoadedFile file, FileType type, int shortSide, FilmSampling sampling, FrameSink sink)
            throws MediaException, InterruptedException {
        return watch(file, type, shortSide, 0, sampling, MOST_FRAMES, sink);
    }

    /** Its facts and the frame of this moment. */
    MediaResult.Content frame(LoadedFile file, FileType type, int shortSide, long milliseconds)
            throws MediaException, InterruptedException {
        Poster only = new Poster();
        Facts found = watch(file, type, shortSide, milliseconds, EXACT, 1, only);
        return new MediaResult.Content(file.hash(), file.size(), type, found, only.picture());
    }

    private Facts watch(LoadedFile file, FileType type, int shortSide, long from, FilmSampling sampling, int most,
            FrameSink sink) throws MediaException, InterruptedException {
        VideoRequest request = new VideoRequest(VideoTypes.format(type), file.path().toAbsolutePath().toString(),
                shortSide, from, sampling.choice(), sampling.interval().toMillis(), most, mostPixels(shortSide));
        try (var _ = budget.reserve(need(request))) {
            return switch (processes.watch(request, limit, frame -> sink.take(frame.milliseconds(), upright(frame)))) {
                case FilmOutcome.Watched(var said) ->
                    facts.of(said, FilmXmp.read(file, type).orElse(FilmFacts.NO_WORDS), file);
                case FilmOutcome.Refused(var refusal, Sentence detail) ->
                    throw new MediaException(Refusals.problem(refusal, detail, type));
            };
        } catch (IOException e) {
            throw new MediaException(new Problem(Stage.DECODE, ProblemKind.UNSUPPORTED, Sentence.of(
                    "The %s decoder can't be started (%s): install Photoscope anew, then retry.", type, Told.by(e))),
                    e);
        }
    }

    private static long need(VideoRequest request) {
        return BYTES_PER_PIXEL * Math.min(request.mostPixels(), pixels(request.shortSide()));
    }

    private static long pixels(int shortSide) {
        long side = Math.min(shortSide, 1 << 20);
        return LONGEST * side * side;
    }

    /** Where a frame is wanted whole, it has to fit into this process too. */
    private long mostPixels(int shortSide) {
        long fitting = budget.capacity() / BYTES_PER_PIXEL;
        return pixels(shortSide) <= fitting ? MOST_PIXELS : Math.min(MOST_PIXELS, fitting);
    }

    private static Picture upright(VideoFrame frame) {
        return Upright.of(new Picture(frame.still().width(), frame.still().height(), frame.still().rgb()),
                frame.still().orientation());
    }

    /** Keeps the first picture until one comes that shows something. */
    private static final class Poster implements FrameSink {
        private @Nullable Picture kept;

        @Override
        public boolean take(long milliseconds, Picture picture) {
            boolean isBlank = BlankPicture.is(picture);
            if (kept == null || !isBlank) {
                kept = picture;
            }
            return isBlank;
        }

        Picture picture() {
            Picture picture = kept;
            if (picture == null) {
                throw new IllegalStateException("a film without frames is refused");
            }
            return picture;
        }
    }
}
