package photoscope.photo;

/**
 * What a film's file says beside what pictures' files say.
 *
 * @param milliseconds how long it is; 0 where it does not say
 * @param codec how its pictures are encoded, as FFmpeg calls it: h264, hevc
 */
public record Film(long milliseconds, String codec) {}
