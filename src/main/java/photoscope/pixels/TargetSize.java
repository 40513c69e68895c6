package photoscope.pixels;

/**
 * How large a decoded picture becomes.
 *
 * @param width pixels as stored, before it is turned upright
 * @param height pixels as stored
 * @param reduction by how many pixels each way to average before the exact resize, which then begins from at least
 *        twice the target
 */
public record TargetSize(int width, int height, int reduction) {
    /** Scaling by less than two would blur the picture for a small gain in size. */
    private static final double KEPT_FROM = 0.5;
    /** The long side is at most this many times the asked short side, so that no panorama is endless. */
    private static final int LONGEST = 8;

    /** That of a picture of which the short side is wanted in so many pixels; one less than twice as large keeps its size. */
    public static TargetSize of(int sourceWidth, int sourceHeight, int shortSide) {
        double scale = Math.min((double) shortSide / Math.min(sourceWidth, sourceHeight),
                (double) LONGEST * shortSide / Math.max(sourceWidth, sourceHeight));
        if (scale > KEPT_FROM) {
            scale = 1;
        }
        int width = Math.max(1, (int) Math.round(sourceWidth * scale));
        int height = Math.max(1, (int) Math.round(sourceHeight * scale));
        int reduction = Math.max(1, (int) Math.min(sourceWidth / (2L * width), sourceHeight / (2L * height)));
        return new TargetSize(width, height, reduction);
    }

    /** More pixels no picture has that was scaled for this short side; those that keep their size included. */
    public static long mostPixels(int shortSide) {
        long side = Math.min(shortSide, 1 << 20);
        return (long) (LONGEST * side * side / (KEPT_FROM * KEPT_FROM));
    }

    /** Bytes that averaging to {@code reduction} and the exact resize hold, for 8 bit samples of so many bands. */
    public long workBytes(int sourceWidth, int sourceHeight, int bands) {
        long reducedWidth = sourceWidth / reduction + 1L;
        long reducedHeight = sourceHeight / reduction + 1L;
        return reducedWidth * reducedHeight * (bands == 3 ? 3 : bands + 3) + 3L * width * reducedHeight
                + 16L * bands * sourceWidth;
    }
}
