package photoscope.media.ffmpeg;

/**
 * A picture of a film.
 *
 * @param milliseconds from the beginning
 * @param still not yet turned
 */
public record VideoFrame(long milliseconds, Still still) {}
