package photoscope.media;

import photoscope.pixels.Picture;

/** Turns and mirrors pictures as their EXIF orientation says (Exif 2.32, tag 274). */
final class Upright {
    private Upright() {}

    static Picture of(Picture picture, int orientation) {
        if (orientation <= 1 || orientation > 8) {
            return picture;
        }
        boolean turned = orientation >= 5;
        int width = turned ? picture.height() : picture.width();
        int height = turned ? picture.width() : picture.height();
        byte[] source = picture.rgb();
        byte[] target = new byte[source.length];
        int out = 0;
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int in = 3 * source(picture, orientation, x, y);
                target[out++] = source[in];
                target[out++] = source[in + 1];
                target[out++] = source[in + 2];
            }
        }
        return new Picture(width, height, target);
    }

    /** The stored pixel that is seen at this place. */
    private static int source(Picture picture, int orientation, int x, int y) {
        int right = picture.width() - 1;
        int bottom = picture.height() - 1;
        int column = switch (orientation) {
            case 2, 3 -> right - x;
            case 4 -> x;
            case 5, 6 -> y;
            default -> right - y;
        };
        int row = switch (orientation) {
            case 2 -> y;
            case 3, 4 -> bottom - y;
            case 5, 8 -> x;
            default -> bottom - x;
        };
        return row * picture.width() + column;
    }
}
