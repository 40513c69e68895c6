package photoscope.ui.picture;

import java.util.Optional;

import photoscope.library.PhotoPicture;
import photoscope.photo.PhotoId;

/** Where views get pictures from. Asked on worker threads, by several at once; interrupting a caller stops it. */
public interface PictureSource {
    /** The JPEG of a photo's thumbnail, upright, if there is one. */
    Optional<byte[]> thumbnail(PhotoId photo) throws InterruptedException;

    /**
     * Decodes a photo.
     *
     * @param maxSide longest side in pixels; the picture is no larger, and no larger than the original
     */
    PhotoPicture picture(PhotoId photo, int maxSide) throws InterruptedException;
}
