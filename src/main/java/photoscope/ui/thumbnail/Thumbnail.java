package photoscope.ui.thumbnail;

import javafx.scene.image.Image;

/**
 * A decoded small picture.
 *
 * @param whole whether it is as large as its source has it, so that asking for a larger one is in vain
 */
public record Thumbnail(Image image, boolean whole) {
    /** What a pixel costs: its decoded bytes and those of the texture that the toolkit keeps beside them. */
    private static final int BYTES_A_PIXEL = 8;

    /** Memory that it takes. */
    public long bytes() {
        return (long) (image.getWidth() * image.getHeight() * BYTES_A_PIXEL);
    }

    /** In pixels. */
    public int shortSide() {
        return (int) Math.min(image.getWidth(), image.getHeight());
    }

    /** Whether it may be shown at a size (of the short side, in pixels) without looking soft. */
    public boolean serves(int wantedShortSide) {
        return whole || isEnough(shortSide(), wantedShortSide);
    }

    static boolean isEnough(int shortSide, int wantedShortSide) {
        return shortSide >= wantedShortSide * 0.85;
    }
}
