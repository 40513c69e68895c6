package photoscope.media;

import photoscope.photo.FileType;
import photoscope.pixels.Picture;

/**
 * Makes one picture of a file, of about the size that is asked for. Safe for many threads. A picture less than twice as
 * large keeps its size: whoever scales it further then scales it once, which embeddings show.
 */
public interface PictureDecoder {
    /**
     * The upright picture in sRGB, over white where it is transparent, the first of an animation.
     *
     * @param orientation EXIF orientation 1 to 8 that makes it upright
     * @param shortSide pixels of the short side; pictures less than twice as large keep their size, very long ones
     *        become smaller, so that their long side is 8 times this
     * @throws MediaException if there is no picture to be had: damaged, unsupported, too large
     * @throws InterruptedException if the thread is interrupted, which ends most decodes soon
     */
    Picture decode(LoadedFile file, FileType type, int orientation, int shortSide)
            throws MediaException, InterruptedException;
}
