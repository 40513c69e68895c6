package photoscope.ui.thumbnail;

import java.io.ByteArrayInputStream;
import java.util.Optional;

import javafx.scene.image.Image;

/** Decodes small pictures at about the size that they are shown at. */
final class ThumbnailDecoder {
    /** Sources have 256 or so; what declares more than this is no small picture. */
    private static final int LARGEST_SIDE = 4096;
    /** Steps an octave: a window's edge dragged by a few pixels should not decode everything again. */
    private static final int STEPS = 4;

    private ThumbnailDecoder() {}

    /** Empty where the bytes are damaged. */
    static Optional<Thumbnail> decode(byte[] jpeg, int shortSide) {
        Optional<JpegSize> size = JpegSize.of(jpeg);
        if (size.isEmpty() || Math.max(size.get().width(), size.get().height()) > LARGEST_SIDE) {
            return Optional.empty();
        }
        int wanted = step(shortSide);
        boolean whole = wanted >= size.get().shortSide();
        double scale = whole ? 0 : (double) wanted / size.get().shortSide();
        Image image = new Image(new ByteArrayInputStream(jpeg), Math.ceil(size.get().width() * scale),
                Math.ceil(size.get().height() * scale), false, true);
        return image.isError() || image.getWidth() < 1 ? Optional.empty() : Optional.of(new Thumbnail(image, whole));
    }

    /** The next of a few sizes, upwards. */
    static int step(int shortSide) {
        double octaves = Math.log(Math.max(shortSide, 16)) / Math.log(2);
        return (int) Math.round(Math.pow(2, Math.ceil(octaves * STEPS - 0.01) / STEPS));
    }
}
