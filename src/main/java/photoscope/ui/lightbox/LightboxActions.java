package photoscope.ui.lightbox;

import photoscope.photo.PhotoId;
import photoscope.ui.picture.PictureRegion;

/** What the lightbox asks of the window around it. */
public interface LightboxActions {
    /** Looks for photos like this part of one; the lightbox has closed itself. */
    void findSimilar(PhotoId photo, PictureRegion region);

    /** The lightbox was closed over the photo at this place. */
    void closed(int index);
}
