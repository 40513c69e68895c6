package photoscope.ui.picture;

import java.util.List;
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

    /** The moments of a film that have thumbnails, in milliseconds from its beginning; from memory, on any thread. */
    List<Integer> moments(PhotoId film);

    /** The JPEG of the thumbnail of one of these moments, if there is one. */
    Optional<byte[]> thumbnail(PhotoId film, int milliseconds) throws InterruptedException;

    /** As {@link #picture(PhotoId, int)}, of a film at one of these moments. */
    PhotoPicture picture(PhotoId film, int milliseconds, int maxSide) throws InterruptedException;
}
