package photoscope.ui.thumbnail;

import javafx.scene.image.Image;

/**
 * A decoded small picture.
 *
 * @param width that it was made for, in pixels of the screen; the image has as many, unless its source has too few
 * @param height likewise
 */
public record Thumbnail(Image image, int width, int height) {
    /** What a pixel costs: its decoded bytes and those of the texture that the toolkit keeps beside them. */
    private static final int BYTES_A_PIXEL = 8;

    /** Memory that it takes. */
    public long bytes() {
        return (long) (image.getWidth() * image.getHeight() * BYTES_A_PIXEL);
    }

    /** Whether it is what is wanted: exactly so it is drawn pixel by pixel. */
    public boolean serves(WantedThumbnail wanted) {
        return wanted.isExact()
                ? width == wanted.width() && height == wanted.height()
                : width >= wanted.width() && height >= wanted.height();
    }
}
