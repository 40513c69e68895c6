package photoscope.ui.picture;

import java.io.ByteArrayInputStream;
import java.nio.IntBuffer;
import javafx.scene.image.Image;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

import photoscope.pixels.Picture;

/** Makes images that JavaFX draws as they are, without another copy. Works on any thread. */
final class ImageMaker {
    private static final int OPAQUE = 0xFF000000;

    private ImageMaker() {}

    static Image of(Picture picture) throws InterruptedException {
        int width = picture.width();
        int[] pixels = new int[width * picture.height()];
        byte[] rgb = picture.rgb();
        for (int row = 0, from = 0, to = 0; row < picture.height(); row++) {
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
            for (int end = to + width; to < end; to++, from += 3) {
                pixels[to] = OPAQUE | (rgb[from] & 0xFF) << 16 | (rgb[from + 1] & 0xFF) << 8 | (rgb[from + 2] & 0xFF);
            }
        }
        return new WritableImage(new PixelBuffer<>(width, picture.height(), IntBuffer.wrap(pixels),
                PixelFormat.getIntArgbPreInstance()));
    }

    /** Decodes a JPEG; look at {@link Image#isError} afterwards. */
    static Image of(byte[] jpeg) {
        return new Image(new ByteArrayInputStream(jpeg));
    }
}
