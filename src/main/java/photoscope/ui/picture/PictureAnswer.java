package photoscope.ui.picture;

import photoscope.pixels.Picture;

/** What came of asking for a picture. */
public sealed interface PictureAnswer {
    /**
     * The picture.
     *
     * @param picture upright, no side longer than was asked for
     * @param fullWidth pixels of the original, upright
     * @param fullHeight pixels of the original, upright
     */
    record Decoded(Picture picture, int fullWidth, int fullHeight) implements PictureAnswer {}

    /**
     * There is none.
     *
     * @param reason what is wrong and what to do, in sentences
     */
    record Trouble(String reason) implements PictureAnswer {}
}
