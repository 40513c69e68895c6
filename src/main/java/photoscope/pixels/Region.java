package photoscope.pixels;

/**
 * A rectangle of a picture, as fractions of its upright width and height.
 *
 * @param x left side, 0 to 1
 * @param y upper side, 0 to 1
 * @param width more than 0, at most 1 - x
 * @param height more than 0, at most 1 - y
 */
public record Region(double x, double y, double width, double height) {
    /** What {@link #packed} is of no region: of the whole picture. */
    public static final int WHOLE = 0;
    private static final int STEPS = 255;
    private static final int BITS = 8;
    /** The smallest part of a side that can be cut out: less shows nothing. */
    private static final double LEAST = 0.001;

    public Region {
        if (!(x >= 0 && y >= 0 && x < 1 && y < 1 && width > 0 && height > 0)) {
            throw new IllegalArgumentException("a region of " + width + " x " + height + " at " + x + ", " + y);
        }
        width = Math.max(LEAST, Math.min(width, 1 - x));
        height = Math.max(LEAST, Math.min(height, 1 - y));
    }

    /** The region that {@link #packed} tells of. */
    public static Region ofPacked(int packed) {
        return new Region(part(packed, 3), part(packed, 2), part(packed, 1), part(packed, 0));
    }

    private static double part(int packed, int place) {
        return ((packed >>> (place * BITS)) & STEPS) / (double) STEPS;
    }

    /** It in a number, each side rounded to 1/255 of the picture's: small enough for a column, never {@link #WHOLE}. */
    public int packed() {
        int size = (Math.max(1, step(width)) << BITS) | Math.max(1, step(height));
        return (step(x) << (3 * BITS)) | (step(y) << (2 * BITS)) | size;
    }

    private static int step(double fraction) {
        return (int) Math.round(fraction * STEPS);
    }

    /** The short side that the whole picture needs for that of the rectangle to have so many pixels. */
    public int wholeShortSide(int shortSide) {
        return (int) Math.ceil(shortSide / Math.min(width, height));
    }

    /** The rectangle of this picture, at least a pixel. */
    public Picture of(Picture picture) {
        int left = Math.min((int) (x * picture.width()), picture.width() - 1);
        int upper = Math.min((int) (y * picture.height()), picture.height() - 1);
        int across = Math.clamp(Math.round(width * picture.width()), 1, picture.width() - left);
        int down = Math.clamp(Math.round(height * picture.height()), 1, picture.height() - upper);
        return picture.crop(left, upper, across, down);
    }
}
