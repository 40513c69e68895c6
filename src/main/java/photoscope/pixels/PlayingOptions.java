package photoscope.pixels;

/**
 * How a film is played.
 *
 * @param from where it begins, in milliseconds from the beginning
 * @param width pixels that pictures have at most
 * @param height pixels that pictures have at most
 * @param withSound whether its sound is wanted
 * @param isLooped whether it begins anew at its end
 * @param isOneOfMany whether another will soon be played, so that what plays it is kept for a while
 */
public record PlayingOptions(long from, int width, int height, boolean withSound, boolean isLooped,
        boolean isOneOfMany) {
    /** A film with its sound, from a moment to its end. */
    public static PlayingOptions film(long from, int width, int height) {
        return new PlayingOptions(from, width, height, true, false, false);
    }

    /** What moves behind a photo, silently. */
    public static PlayingOptions motion(int width, int height, boolean isLooped) {
        return new PlayingOptions(0, width, height, false, isLooped, true);
    }
}
