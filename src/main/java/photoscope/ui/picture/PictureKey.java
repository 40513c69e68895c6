package photoscope.ui.picture;

import photoscope.photo.PhotoId;

/**
 * Names a picture that can be asked for.
 *
 * @param photo of which photo
 * @param maxSide longest side in pixels; {@link #THUMBNAIL} for whatever size the library keeps
 */
public record PictureKey(PhotoId photo, int maxSide) {
    static final int THUMBNAIL = 0;

    /** The photo's thumbnail. */
    public static PictureKey thumbnail(PhotoId photo) {
        return new PictureKey(photo, THUMBNAIL);
    }
}
