package photoscope.pixels;

/**
 * A picture of a film that is played, in sRGB.
 *
 * @param micros when it is shown, in microseconds from the film's beginning
 * @param width pixels
 * @param height pixels
 * @param bgra rows from the top, four bytes a pixel (blue, green, red, 255); may be longer than that takes
 */
@SuppressWarnings("ArrayRecordComponent") // handed on, not copied
public record FilmFrame(long micros, int width, int height, byte[] bgra) {
    /** Bytes of the pixels. */
    public int length() {
        return 4 * width * height;
    }
}
