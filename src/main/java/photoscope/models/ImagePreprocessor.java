package photoscope.models;

import photoscope.pixels.Picture;
import photoscope.pixels.Resize;

/** Turns a picture into the numbers an image model was trained on. Thread-safe. */
final class ImagePreprocessor {
    /** Beyond these proportions only the middle is resized; the crop could tell the difference by a pixel at most. */
    private static final int MOST_ELONGATED = 4096;

    private final ImageInput input;
    private final float[][] values;

    ImagePreprocessor(ImageInput input) {
        this.input = input;
        this.values = new float[][]{values(input.mean().red(), input.deviation().red()),
            values(input.mean().green(), input.deviation().green()),
            values(input.mean().blue(), input.deviation().blue())};
    }

    /** Floats of one prepared picture. */
    int length() {
        return 3 * input.size() * input.size();
    }

    /**
     * All red values by rows, then all green, then all blue. The short side is resized to the input's size, the long one in
     * proportion, and the middle taken (offset rounded down).
     */
    float[] prepare(Picture picture) {
        Picture square = square(bounded(picture));
        byte[] rgb = square.rgb();
        int area = input.size() * input.size();
        float[] tensor = new float[3 * area];
        for (int channel = 0; channel < 3; channel++) {
            float[] table = values[channel];
            for (int i = 0, out = channel * area, in = channel; i < area; i++, in += 3) {
                tensor[out + i] = table[rgb[in] & 0xff];
            }
        }
        return tensor;
    }

    private Picture square(Picture picture) {
        int size = input.size();
        int width = input.scaled(picture.width(), picture.shortSide());
        int height = input.scaled(picture.height(), picture.shortSide());
        return Resize.part(picture, width, height, (width - size) / 2, (height - size) / 2, size, size, input.filter());
    }

    private static Picture bounded(Picture picture) {
        long longest = (long) MOST_ELONGATED * picture.shortSide();
        int width = (int) Math.min(picture.width(), longest);
        int height = (int) Math.min(picture.height(), longest);
        return width == picture.width() && height == picture.height()
                ? picture
                : picture.crop((picture.width() - width) / 2, (picture.height() - height) / 2, width, height);
    }

    private static float[] values(float mean, float deviation) {
        float[] values = new float[256];
        for (int i = 0; i < 256; i++) {
            values[i] = (i / 255f - mean) / deviation;
        }
        return values;
    }
}
