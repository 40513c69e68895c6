package photoscope.media;

import photoscope.pixels.Picture;

/** The colour a picture has from far away, to stand in its place until it is loaded. */
public final class AverageColor {
    private AverageColor() {}

    /** The mean of each channel as {@code 0xRRGGBB}. */
    public static int of(Picture picture) {
        long red = 0;
        long green = 0;
        long blue = 0;
        byte[] rgb = picture.rgb();
        for (int i = 0; i < rgb.length; i += 3) {
            red += rgb[i] & 0xff;
            green += rgb[i + 1] & 0xff;
            blue += rgb[i + 2] & 0xff;
        }
        long pixels = rgb.length / 3;
        return mean(red, pixels) << 16 | mean(green, pixels) << 8 | mean(blue, pixels);
    }

    private static int mean(long sum, long pixels) {
        return (int) ((sum + pixels / 2) / pixels);
    }
}
