package photoscope.ui.lightbox;

import org.jspecify.annotations.Nullable;

import photoscope.photo.PhotoId;
import photoscope.pixels.Region;
import photoscope.ui.picture.PictureKey;

/** The photos that the lightbox goes through: a list that does not change, told at the cost of reading an array. */
public interface LightboxPhotos {
    /** How many. */
    int size();

    /** Which photo stands at a place from 0. */
    PhotoId id(int index);

    /** Width / height of the upright picture, 1 where it is not known. */
    float aspect(int index);

    /** 0xRRGGBB. */
    int averageColor(int index);

    /** Whether it is a favourite, as it stands now. */
    boolean isFavourite(int index);

    /** Whether none of its files can be opened now. */
    default boolean isAway(int index) {
        return false;
    }

    /** Whether it is a film. */
    boolean isVideo(int index);

    /** The moment of a film that it was found by, in milliseconds; {@link PictureKey#NO_MOMENT} where there is none. */
    int moment(int index);

    /** The region of a picture that it was found by; null where that is the whole. */
    default @Nullable Region region(int index) {
        return null;
    }
}
