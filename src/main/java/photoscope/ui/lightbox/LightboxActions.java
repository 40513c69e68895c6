package photoscope.ui.lightbox;

import photoscope.photo.PhotoId;
import photoscope.pixels.Region;

/** What the lightbox asks of the window around it. */
public interface LightboxActions {
    /** Looks for photos like this part of one; the lightbox has closed itself. */
    void findSimilar(PhotoId photo, Region region);

    /** The lightbox was closed over this photo, which stood at this place in its list. */
    void closed(PhotoId photo, int index);
}
