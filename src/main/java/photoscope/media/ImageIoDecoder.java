package photoscope.media;

import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.util.Iterator;
import java.util.Locale;

import javax.imageio.ImageIO;
import javax.imageio.ImageReader;

import org.jspecify.annotations.Nullable;

import photoscope.photo.FileType;
import photoscope.photo.ProblemKind;
import photoscope.photo.Sentence;
import photoscope.pixels.Picture;
import photoscope.pixels.Resize;
import photoscope.pixels.ResizeFilter;
import photoscope.pixels.TargetSize;

/** Decodes in this process with ImageIO and TwelveMonkeys. */
public final class ImageIoDecoder implements PictureDecoder {
    private final ByteBudget budget;

    /**
     * @param budget what decodes draw on before they allocate
     */
    public ImageIoDecoder(ByteBudget budget) {
        this.budget = budget;
        ImageIO.setUseCache(false);
    }

    @Override
    public Picture decode(LoadedFile file, FileType type, int orientation, int shortSide)
            throws MediaException, InterruptedException {
        try (ByteSource source = file.open()) {
            return Upright.of(decode(source, type, shortSide), orientation);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            stopIfInterrupted();
            throw new MediaException(DecodeFailure.problem(type, e), e);
        } catch (OutOfMemoryError e) {
            throw new MediaException(MediaException
                    .decoding(ProblemKind.TOO_LARGE, Sentence.of("There was not enough memory to decode this picture."))
                    .problem(), e);
        }
    }

    private Picture decode(ByteSource source, FileType type, int shortSide)
            throws IOException, MediaException, InterruptedException {
        Envelope envelope = Envelope.read(source, type);
        if (envelope.width() > 0) {
            DeclaredSize.check(envelope.width(), envelope.height(), source.length(), type);
        }
        ICC_Profile profile = ColorConversion.profile(envelope.profile());
        if (type == FileType.JPEG) {
            Picture picture = jpeg(source, shortSide, profile);
            if (picture != null) {
                return picture;
            }
        }
        return anyFormat(source, type, shortSide, profile);
    }

    /** Null where another reader should try. */
    private @Nullable Picture jpeg(ByteSource source, int shortSide, @Nullable ICC_Profile profile)
            throws MediaException, InterruptedException, IOException {
        JpegSegments segments = JpegSegments.read(source);
        JpegSegments.Frame frame = segments.frame();
        if (frame == null || !JpegRows.canRead(segments) || frame.width() < 1 || frame.height() < 1) {
            return null;
        }
        TargetSize size = TargetSize.of(frame.width(), frame.height(), shortSide);
        long need = size.workBytes(frame.width(), frame.height(), frame.components());
        if (need > budget.capacity()) {
            throw DeclaredSize.tooLarge(frame.width(), frame.height());
        }
        try (var _ = budget.reserve(need)) {
            Samples samples = JpegRows.read(source, segments, frame, size.reduction());
            stopIfInterrupted();
            return finished(samples, profile, size);
        } catch (IOException | RuntimeException e) {
            stopIfInterrupted();
            return null;
        }
    }

    private Picture anyFormat(ByteSource source, FileType type, int shortSide, @Nullable ICC_Profile profile)
            throws IOException, MediaException, InterruptedException {
        Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName(type.name().toLowerCase(Locale.ROOT));
        Exception first = null;
        while (readers.hasNext()) {
            ImageReader reader = readers.next();
            try (SourceStream stream = new SourceStream(source)) {
                reader.setInput(stream, true, type != FileType.TIFF && type != FileType.PSD);
                return new FormatReader(reader, type, shortSide, budget).read(source.length(),
                        (samples, own, size) -> finished(samples, own == null ? profile : own, size));
            } catch (IOException | RuntimeException e) {
                stopIfInterrupted();
                first = first == null ? e : first;
            } finally {
                reader.dispose();
            }
        }
        throw new IOException(first == null ? "no reader" : first.getMessage(), first);
    }

    private static void stopIfInterrupted() throws InterruptedException {
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
    }

    /** Three colours are resized before their profile is applied, which is the dearer step; inks the other way. */
    private static Picture finished(Samples samples, @Nullable ICC_Profile profile, TargetSize size) {
        if (samples.bands() != 3) {
            return resized(ColorConversion.toSrgb(samples, profile), size);
        }
        Picture picture = resized(new Picture(samples.width(), samples.height(), samples.bytes()), size);
        return profile == null
                ? picture
                : ColorConversion.toSrgb(new Samples(picture.width(), picture.height(), 3, picture.rgb()), profile);
    }

    private static Picture resized(Picture picture, TargetSize size) {
        return Resize.to(picture, size.width(), size.height(), ResizeFilter.BICUBIC);
    }
}
