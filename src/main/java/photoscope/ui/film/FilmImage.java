package photoscope.ui.film;

import java.nio.ByteBuffer;
import javafx.scene.image.Image;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

import org.jspecify.annotations.Nullable;

import photoscope.pixels.FilmFrame;

/** Makes images of a film's pictures. There are two in turn: one is written to while the other may still be drawn. */
final class FilmImage {
    private @Nullable Side shown;
    private @Nullable Side spare;

    private record Side(ByteBuffer bytes, PixelBuffer<ByteBuffer> pixels, Image image) {
        static Side of(int width, int height) {
            ByteBuffer bytes = ByteBuffer.allocateDirect(4 * width * height);
            PixelBuffer<ByteBuffer> pixels = new PixelBuffer<>(width, height, bytes,
                    PixelFormat.getByteBgraPreInstance());
            return new Side(bytes, pixels, new WritableImage(pixels));
        }

        boolean fits(FilmFrame frame) {
            return pixels.getWidth() == frame.width() && pixels.getHeight() == frame.height();
        }
    }

    /** An image of the picture, which is copied; good until the one after the next. */
    Image of(FilmFrame frame) {
        Side side = spare == null || !spare.fits(frame) ? Side.of(frame.width(), frame.height()) : spare;
        spare = shown;
        shown = side;
        side.bytes().put(0, frame.bgra(), 0, frame.length());
        side.pixels().updateBuffer(_ -> null);
        return side.image();
    }
}
