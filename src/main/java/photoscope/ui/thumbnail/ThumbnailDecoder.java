package photoscope.ui.thumbnail;

import java.io.ByteArrayInputStream;
import java.nio.IntBuffer;
import java.util.Optional;
import javafx.scene.image.Image;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

import photoscope.pixels.Picture;
import photoscope.pixels.Resize;
import photoscope.pixels.ResizeFilter;

/**
 * Decodes small pictures to the very size at which they are shown, cut to its proportions: where no graphics card draws,
 * a picture that has to be scaled takes many times as long, and that in each frame. The JPEG transform gives a half, a
 * quarter or an eighth for nothing; the rest of the way is resampled here, off the JavaFX thread.
 */
final class ThumbnailDecoder {
    /** Sources have 256 or so; what declares more than this is no small picture. */
    private static final int LARGEST_SIDE = 4096;
    private static final int SMALLEST_PART = 8;
    /** Beyond this an enlargement costs memory and shows no more. */
    private static final double MOST_ENLARGED = 1.3;

    private ThumbnailDecoder() {}

    /** Empty where the bytes are damaged. */
    static Optional<Thumbnail> decode(byte[] jpeg, int width, int height) {
        Optional<JpegSize> size = JpegSize.of(jpeg);
        if (size.isEmpty() || Math.max(size.get().width(), size.get().height()) > LARGEST_SIDE) {
            return Optional.empty();
        }
        int part = part(size.get(), width, height);
        Image image = new Image(new ByteArrayInputStream(jpeg), partOf(size.get().width(), part),
                partOf(size.get().height(), part), false, true);
        return image.isError() || image.getWidth() < 1
                ? Optional.empty()
                : Optional.of(new Thumbnail(fitted(image, width, height), width, height));
    }

    /** By what to divide: 1, 2, 4 or 8, so that both sides are still long enough. */
    static int part(JpegSize present, int width, int height) {
        int part = 1;
        while (part < SMALLEST_PART && partOf(present.width(), part * 2) >= width
                && partOf(present.height(), part * 2) >= height) {
            part *= 2;
        }
        return part;
    }

    /** Rounded up, as the transform does. */
    private static int partOf(int side, int part) {
        return Math.ceilDiv(side, part);
    }

    /** Fills the size; what does not fit is cut off evenly. */
    private static Image fitted(Image image, int width, int height) {
        double scale = Math.max(width / image.getWidth(), height / image.getHeight());
        if (scale > MOST_ENLARGED) {
            return image;
        }
        int wholeWidth = Math.max(width, (int) Math.round(image.getWidth() * scale));
        int wholeHeight = Math.max(height, (int) Math.round(image.getHeight() * scale));
        return image(Resize.part(picture(image), wholeWidth, wholeHeight, (wholeWidth - width) / 2,
                (wholeHeight - height) / 2, width, height, ResizeFilter.BILINEAR));
    }

    private static Picture picture(Image image) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] pixels = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        byte[] rgb = new byte[3 * pixels.length];
        int out = 0;
        for (int pixel : pixels) {
            rgb[out++] = (byte) (pixel >> 16);
            rgb[out++] = (byte) (pixel >> 8);
            rgb[out++] = (byte) pixel;
        }
        return new Picture(width, height, rgb);
    }

    private static Image image(Picture picture) {
        byte[] rgb = picture.rgb();
        int[] pixels = new int[picture.width() * picture.height()];
        int in = 0;
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = 0xFF << 24 | (rgb[in++] & 0xFF) << 16 | (rgb[in++] & 0xFF) << 8 | (rgb[in++] & 0xFF);
        }
        return new WritableImage(new PixelBuffer<>(picture.width(), picture.height(), IntBuffer.wrap(pixels),
                PixelFormat.getIntArgbPreInstance()));
    }
}
