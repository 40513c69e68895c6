package photoscope.media;

import java.io.IOException;
import java.time.Duration;

import org.jspecify.annotations.Nullable;

import photoscope.media.ffmpeg.Still;
import photoscope.media.ffmpeg.StillFormat;
import photoscope.media.ffmpeg.StillRequest;
import photoscope.media.process.DecoderProcesses;
import photoscope.media.process.DecoderProcesses.Outcome;
import photoscope.media.process.DecoderProcesses.Refusal;
import photoscope.photo.FileType;
import photoscope.photo.Problem;
import photoscope.photo.ProblemKind;
import photoscope.photo.Sentence;
import photoscope.photo.Stage;
import photoscope.photo.Told;
import photoscope.pixels.Picture;
import photoscope.pixels.TargetSize;

/**
 * Decodes in processes of their own what only FFmpeg reads, or what it reads quicker; everything else, and what it
 * could not read, in this process.
 */
final class RoutedDecoder implements PictureDecoder {
    /** Larger files are not handed over. */
    private static final long MOST_FILE_BYTES = 512L << 20;
    private static final long MOST_PIXELS = 250_000_000;
    /** An answer and the picture that is made of it, three bytes a pixel each. */
    private static final int BYTES_PER_PIXEL = 6;

    private final DecoderProcesses processes;
    private final PictureDecoder here;
    private final ByteBudget budget;
    private final Duration limit;

    /**
     * @param here decodes in this process
     * @param budget what pictures draw on
     * @param limit for one picture
     */
    RoutedDecoder(DecoderProcesses processes, PictureDecoder here, ByteBudget budget, Duration limit) {
        this.processes = processes;
        this.here = here;
        this.budget = budget;
        this.limit = limit;
    }

    @Override
    public Picture decode(LoadedFile file, FileType type, int orientation, int shortSide)
            throws MediaException, InterruptedException {
        return switch (type) {
            case JPEG -> quicker(file, orientation, shortSide);
            case WEBP -> either(file, orientation, shortSide);
            case HEIC, AVIF -> only(file, StillFormat.HEIF, type, shortSide);
            case JPEG2000 -> only(file, StillFormat.JPEG2000, type, shortSide);
            case TGA -> only(file, StillFormat.TGA, type, shortSide);
            case PNM -> only(file, StillFormat.PNM, type, shortSide);
            case QOI -> only(file, StillFormat.QOI, type, shortSide);
            case ICO -> only(file, StillFormat.ICO, type, shortSide);
            case PNG, GIF, BMP, TIFF, PSD, RAW -> here.decode(file, type, orientation, shortSide);
            case MP4, MOV, MATROSKA, AVI, MPEG_TS, MPEG, ASF, FLV ->
                throw new IllegalArgumentException("a film is no picture");
        };
    }

    /** FFmpeg decodes a large JPEG at a fraction of its size; this process's reader decodes the odd ones. */
    private Picture quicker(LoadedFile file, int orientation, int shortSide)
            throws MediaException, InterruptedException {
        JpegSegments.@Nullable Frame frame = frameToReduce(file, shortSide);
        if (frame != null) {
            StillRequest request = request(file, StillFormat.JPEG, frame.width(), frame.height(), shortSide);
            Picture picture = ifDecoded(request, FileType.JPEG, orientation);
            if (picture != null) {
                return picture;
            }
        }
        return here.decode(file, FileType.JPEG, orientation, shortSide);
    }

    private static JpegSegments.@Nullable Frame frameToReduce(LoadedFile file, int shortSide) throws MediaException {
        try (ByteSource source = file.open()) {
            JpegSegments segments = JpegSegments.read(source);
            JpegSegments.@Nullable Frame frame = segments.frame();
            if (frame == null || !JpegRows.canRead(segments) || frame.components() != 3 || frame.idsAreRgb()
                    || frame.width() < 1 || frame.height() < 1) {
                return null;
            }
            boolean isReduced = TargetSize.of(frame.width(), frame.height(), shortSide).width() < frame.width();
            return isReduced ? frame : null;
        } catch (IOException e) {
            throw unreadable();
        }
    }

    /** Animations FFmpeg can't read; where it can, it takes a tenth of the memory. */
    private Picture either(LoadedFile file, int orientation, int shortSide)
            throws MediaException, InterruptedException {
        Picture picture = ifDecoded(request(file, StillFormat.WEBP, 0, 0, shortSide), FileType.WEBP, orientation);
        return picture == null ? here.decode(file, FileType.WEBP, orientation, shortSide) : picture;
    }

    private @Nullable Picture ifDecoded(StillRequest request, FileType type, int orientation)
            throws MediaException, InterruptedException {
        try (var _ = budget.reserve(need(request))) {
            return ask(request, type) instanceof Outcome.Decoded(Still still) ? upright(still, orientation) : null;
        }
    }

    private Picture only(LoadedFile file, StillFormat format, FileType type, int shortSide)
            throws MediaException, InterruptedException {
        StillRequest request = request(file, format, 0, 0, shortSide);
        try (var _ = budget.reserve(need(request))) {
            return switch (ask(request, type)) {
                case Outcome.Decoded(Still still) -> upright(still, still.orientation());
                case Outcome.Refused(Refusal refusal, Sentence detail) ->
                    throw new MediaException(Refusals.problem(refusal, detail, type));
            };
        }
    }

    private static long need(StillRequest request) {
        return BYTES_PER_PIXEL * Math.min(request.mostPixels(), TargetSize.mostPixels(request.shortSide()));
    }

    private Outcome ask(StillRequest request, FileType type) throws MediaException, InterruptedException {
        try {
            return processes.decode(request, limit);
        } catch (IOException e) {
            throw new MediaException(new Problem(Stage.DECODE, ProblemKind.UNSUPPORTED, Sentence.of(
                    "The %s decoder can't be started (%s): install Photoscope anew, then retry.", type, Told.by(e))),
                    e);
        }
    }

    private StillRequest request(LoadedFile file, StillFormat format, int width, int height, int shortSide)
            throws MediaException {
        if (file.size() > MOST_FILE_BYTES) {
            throw MediaException.decoding(ProblemKind.TOO_LARGE,
                    Sentence.of("The file is too large: pictures of up to %s MB are read.", MOST_FILE_BYTES >> 20));
        }
        try (ByteSource source = file.open()) {
            return new StillRequest(format, source.bytes(0, source.length()), width, height, shortSide,
                    mostPixels(shortSide));
        } catch (IOException e) {
            throw unreadable();
        }
    }

    /** Where a picture is wanted whole, it has to fit into this process too. */
    private long mostPixels(int shortSide) {
        long fitting = budget.capacity() / BYTES_PER_PIXEL;
        return TargetSize.mostPixels(shortSide) <= fitting ? MOST_PIXELS : Math.min(MOST_PIXELS, fitting);
    }

    private static Picture upright(Still still, int orientation) {
        Samples samples = new Samples(still.width(), still.height(), 3, still.rgb());
        return Upright.of(ColorConversion.toSrgb(samples, ColorConversion.profile(still.profile())), orientation);
    }

    private static MediaException unreadable() {
        return MediaException.decoding(ProblemKind.UNREADABLE,
                Sentence.of("The file can't be read again: check that its disk is still connected."));
    }
}
