package photoscope.library;

import photoscope.pixels.Picture;

/**
 * A rectangle of a picture, as fractions of its upright width and height.
 *
 * @param x left side, 0 to 1
 * @param y upper side, 0 to 1
 * @param width more than 0, at most 1 - x
 * @param height more than 0, at most 1 - y
 */
public record Region(double x, double y, double width, double height) {
    /** The smallest part of a side that can be cut out: less shows nothing. */
    private static final double LEAST = 0.001;

    public Region {
        if (!(x >= 0 && y >= 0 && x < 1 && y < 1 && width > 0 && height > 0)) {
            throw new IllegalArgumentException("a region of " + width + " x " + height + " at " + x + ", " + y);
        }
        width = Math.max(LEAST, Math.min(width, 1 - x));
        height = Math.max(LEAST, Math.min(height, 1 - y));
    }

    /** The short side that the whole picture needs for that of the rectangle to have so many pixels. */
    int wholeShortSide(int shortSide) {
        return (int) Math.ceil(shortSide / Math.min(width, height));
    }

    /** The rectangle of this picture, at least a pixel. */
    Picture of(Picture picture) {
        int left = Math.min((int) (x * picture.width()), picture.width() - 1);
        int upper = Math.min((int) (y * picture.height()), picture.height() - 1);
        int across = Math.clamp(Math.round(width * picture.width()), 1, picture.width() - left);
        int down = Math.clamp(Math.round(height * picture.height()), 1, picture.height() - upper);
        return picture.crop(left, upper, across, down);
    }
}
