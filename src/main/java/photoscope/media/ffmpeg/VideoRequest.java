package photoscope.media.ffmpeg;

/**
 * What is wanted of a film.
 *
 * @param path of its file, absolute
 * @param shortSide pixels of a frame's short side, unless it is less than twice as large
 * @param from milliseconds from the beginning at which to begin
 * @param choice how frames are chosen
 * @param interval milliseconds from one frame to the next; longer where that would be too many, and no matter to scenes
 * @param most frames
 * @param mostPixels a frame may have before it is reduced
 */
public record VideoRequest(VideoFormat format, String path, int shortSide, long from, FrameChoice choice, long interval,
        int most, long mostPixels) {}
