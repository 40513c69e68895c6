package photoscope.media.ffmpeg;

/**
 * A film that is to be played.
 *
 * @param path of its file, absolute
 * @param offset where the film begins in the file, in bytes
 * @param length bytes of the film; 0 where the whole file is it
 * @param withSound whether its sound is wanted too
 * @param mostPixels a picture may have before it is made smaller
 */
public record PlayRequest(VideoFormat format, String path, long offset, long length, boolean withSound,
        long mostPixels) {}
