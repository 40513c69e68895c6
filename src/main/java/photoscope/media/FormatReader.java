package photoscope.media;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Iterator;

import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageTypeSpecifier;

import org.jspecify.annotations.Nullable;

import photoscope.photo.FileType;
import photoscope.pixels.Picture;
import photoscope.pixels.TargetSize;

/** Reads one picture of any format with one of ImageIO's readers, whole or every so many pixels to fit memory. */
final class FormatReader {
    /** TwelveMonkeys' lossy WebP keeps objects for every 4 x 4 pixels of the frame. */
    private static final int WEBP_BYTES_PER_PIXEL = 40;
    private static final int RUN_LENGTH_BYTES_PER_PIXEL = 1;

    private final ImageReader reader;
    private final FileType type;
    private final int shortSide;
    private final ByteBudget budget;

    FormatReader(ImageReader reader, FileType type, int shortSide, ByteBudget budget) {
        this.reader = reader;
        this.type = type;
        this.shortSide = shortSide;
        this.budget = budget;
    }

    /** Makes the picture of what was read, while its memory is still reserved. */
    interface Finish {
        Picture picture(Samples samples, @Nullable ICC_Profile profile, TargetSize size);
    }

    Picture read(long fileSize, Finish finish) throws IOException, MediaException, InterruptedException {
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        DeclaredSize.check(width, height, fileSize, type);
        TargetSize size = TargetSize.of(width, height, shortSide);
        int bytesPerPixel = bytesPerPixel();
        int step = step(width, height, size, bytesPerPixel);
        try (var _ = budget.reserve(need(width, height, size, bytesPerPixel, step))) {
            ImageReadParam param = reader.getDefaultReadParam();
            if (step > 1) {
                param.setSourceSubsampling(step, step, step / 2, step / 2);
            }
            BufferedImage image = reader.read(0, param);
            int factor = Math.max(1, Math.min(size.reduction() / step, Math.min(image.getWidth(), image.getHeight())));
            ImageRows rows = new ImageRows(image);
            BoxReducer reducer = new BoxReducer(image.getWidth(), image.getHeight(), rows.bands(), factor);
            rows.sendTo(reducer);
            return finish.picture(reducer.result(), profile(image, rows.bands()), size);
        }
    }

    /** The smallest step that leaves room for other decoders, or else one that fits at all. */
    private int step(int width, int height, TargetSize size, int bytesPerPixel) throws MediaException {
        long comfortable = budget.capacity() / 3;
        for (int step = 1; step <= size.reduction(); step++) {
            if (need(width, height, size, bytesPerPixel, step) <= comfortable) {
                return step;
            }
        }
        for (int step = 1; step <= Math.max(1, 2 * size.reduction()); step++) {
            if (need(width, height, size, bytesPerPixel, step) <= budget.capacity()) {
                return step;
            }
        }
        throw DeclaredSize.tooLarge(width, height);
    }

    private long need(int width, int height, TargetSize size, int bytesPerPixel, int step) {
        long pixels = (long) width * height;
        long own = switch (type) {
            case WEBP -> pixels * WEBP_BYTES_PER_PIXEL;
            case BMP -> pixels * RUN_LENGTH_BYTES_PER_PIXEL;
            case JPEG -> pixels * bytesPerPixel;
            default -> 0;
        };
        long shown = (width / step + 1L) * (height / step + 1L);
        return own + shown * bytesPerPixel + size.workBytes(width, height, 4) + 32L * width;
    }

    private int bytesPerPixel() throws IOException {
        ImageTypeSpecifier raw = reader.getRawImageType(0);
        if (raw == null) {
            Iterator<ImageTypeSpecifier> types = reader.getImageTypes(0);
            raw = types.hasNext() ? types.next() : null;
        }
        if (raw == null) {
            return 4;
        }
        int bits = 0;
        for (int band = 0; band < raw.getNumBands(); band++) {
            bits += raw.getBitsPerBand(band);
        }
        return Math.max(1, (bits + 7) / 8);
    }

    private static @Nullable ICC_Profile profile(BufferedImage image, int bands) {
        ColorSpace space = image.getColorModel().getColorSpace();
        boolean own = space instanceof ICC_ColorSpace && !space.isCS_sRGB() && space.getNumComponents() == bands
                && bands > 1;
        return own ? ((ICC_ColorSpace) space).getProfile() : null;
    }
}
