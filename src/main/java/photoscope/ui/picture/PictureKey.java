package photoscope.ui.picture;

import photoscope.photo.PhotoId;

/**
 * Names a picture that can be asked for.
 *
 * @param photo of which photo
 * @param milliseconds the moment of a film; {@link #NO_MOMENT} for the picture that stands for the photo
 * @param maxSide longest side in pixels; {@link #THUMBNAIL} for whatever size the library keeps
 */
public record PictureKey(PhotoId photo, int milliseconds, int maxSide) {
    /** In the place of a moment where none is meant. */
    public static final int NO_MOMENT = -1;
    static final int THUMBNAIL = 0;

    public PictureKey(PhotoId photo, int maxSide) {
        this(photo, NO_MOMENT, maxSide);
    }

    /** The photo's thumbnail. */
    public static PictureKey thumbnail(PhotoId photo) {
        return thumbnail(photo, NO_MOMENT);
    }

    /** That of a moment of a film. */
    public static PictureKey thumbnail(PhotoId photo, int milliseconds) {
        return new PictureKey(photo, milliseconds, THUMBNAIL);
    }
}
