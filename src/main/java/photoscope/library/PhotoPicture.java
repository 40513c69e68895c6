package photoscope.library;

import photoscope.photo.Sentence;
import photoscope.pixels.Picture;

/** What came of decoding a photo to be looked at. */
public sealed interface PhotoPicture {
    /**
     * The picture.
     *
     * @param picture upright, sRGB, no side longer than was asked for
     * @param width pixels of the original, upright
     * @param height pixels of the original, upright
     */
    record Shown(Picture picture, int width, int height) implements PhotoPicture {}

    /**
     * There is none.
     *
     * @param isAway whether the file is not there, rather than not understood
     * @param reason what is wrong and what to do, for people
     */
    record NotShown(boolean isAway, Sentence reason) implements PhotoPicture {}
}
