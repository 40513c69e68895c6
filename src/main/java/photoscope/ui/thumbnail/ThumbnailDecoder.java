package photoscope.ui.thumbnail;

import java.io.ByteArrayInputStream;
import java.util.Optional;

import javafx.scene.image.Image;

/**
 * Decodes small pictures at the whole, a half, a quarter or an eighth of their size, whichever is just large enough:
 * these the JPEG transform gives for nothing, while scaling to the very pixel would cost three times the decoding.
 */
final class ThumbnailDecoder {
    /** Sources have 256 or so; what declares more than this is no small picture. */
    private static final int LARGEST_SIDE = 4096;
    private static final int SMALLEST_PART = 8;

    private ThumbnailDecoder() {}

    /** Empty where the bytes are damaged. */
    static Optional<Thumbnail> decode(byte[] jpeg, int shortSide) {
        Optional<JpegSize> size = JpegSize.of(jpeg);
        if (size.isEmpty() || Math.max(size.get().width(), size.get().height()) > LARGEST_SIDE) {
            return Optional.empty();
        }
        int part = part(size.get().shortSide(), shortSide);
        Image image = new Image(new ByteArrayInputStream(jpeg), partOf(size.get().width(), part),
                partOf(size.get().height(), part), false, true);
        return image.isError() || image.getWidth() < 1
                ? Optional.empty()
                : Optional.of(new Thumbnail(image, part == 1));
    }

    /** By what to divide: 1, 2, 4 or 8. */
    static int part(int present, int wanted) {
        int part = 1;
        while (part < SMALLEST_PART && Thumbnail.isEnough(partOf(present, part * 2), wanted)) {
            part *= 2;
        }
        return part;
    }

    /** Rounded up, as the transform does. */
    private static int partOf(int side, int part) {
        return Math.ceilDiv(side, part);
    }
}
