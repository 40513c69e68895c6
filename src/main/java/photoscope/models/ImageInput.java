package photoscope.models;

import photoscope.pixels.ResizeFilter;

/**
 * What an image model wants to see: the picture's short side at {@code size} pixels, the middle square of it, each channel
 * as {@code (value / 255 - mean) / deviation}.
 *
 * @param model the file's name
 * @param size pixels of a side of the square
 * @param filter how the picture is resized
 * @param longSide how the long side's length becomes a whole number
 */
public record ImageInput(String model, int size, ResizeFilter filter, LongSide longSide, ChannelValues mean,
        ChannelValues deviation) {
    /** How the long side's length becomes a whole number; a pixel more or less moves all others a little. */
    public enum LongSide {
        /** To the nearest, a half to the even one. */
        NEAREST,
        /** Downwards, as CLIP does. */
        DOWN
    }

    /** How long a side gets, in pixels, when the short side gets {@link #size}. */
    int scaled(int side, int shortSide) {
        double exact = (double) size * side / shortSide;
        return (int) (longSide == LongSide.NEAREST ? Math.rint(exact) : exact);
    }
}
