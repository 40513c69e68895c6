package photoscope.media.ffmpeg;

/**
 * What is wanted of a film.
 *
 * @param path of its file, absolute
 * @param shortSide pixels of a frame's short side, unless it is less than twice as large
 * @param from milliseconds from the beginning at which to begin
 * @param interval milliseconds from one frame to the next; longer where that would be too many
 * @param most frames
 * @param mostPixels a frame may have before it is reduced
 */
public record VideoRequest(VideoFormat format, String path, int shortSide, long from, long interval, int most,
        long mostPixels) {}
