package photoscope.media;

import photoscope.pixels.Picture;

/** Tells pictures that are nearly black or white all over, as films begin with. */
public final class BlankPicture {
    private static final int DARKEST = 32;
    private static final int BRIGHTEST = 223;
    /** One pixel of so many has to be neither black nor white. */
    private static final int SHARE = 50;

    private BlankPicture() {}

    /** Whether it is. */
    public static boolean is(Picture picture) {
        byte[] rgb = picture.rgb();
        int dark = 0;
        int bright = 0;
        for (int at = 0; at < rgb.length; at += 3) {
            // green, of which brightness is mostly made
            int green = rgb[at + 1] & 0xff;
            dark += green < DARKEST ? 1 : 0;
            bright += green > BRIGHTEST ? 1 : 0;
        }
        int others = rgb.length / 3 / SHARE;
        return dark >= rgb.length / 3 - others || bright >= rgb.length / 3 - others;
    }
}
