package photoscope.media.ffmpeg;

/**
 * What is wanted of a picture's bytes.
 *
 * @param bytes the whole file
 * @param width pixels that the file declares; 0 where that is not known beforehand, but never for {@link StillFormat#JPEG}
 * @param height pixels that the file declares
 * @param shortSide pixels of the result's short side, unless the picture is less than twice as large
 * @param mostPixels the picture may have before it is reduced
 */
@SuppressWarnings("ArrayRecordComponent") // handed on, not copied
public record StillRequest(StillFormat format, byte[] bytes, int width, int height, int shortSide, long mostPixels) {}
