package photoscope.pixels;

/**
 * An upright sRGB picture in memory, opaque.
 *
 * @param width pixels, at least 1
 * @param height pixels, at least 1
 * @param rgb rows from the top, three bytes a pixel (red, green, blue, 0 to 255 unsigned), no padding; not copied
 */
@SuppressWarnings("ArrayRecordComponent") // pixels are handed on, not copied
public record Picture(int width, int height, byte[] rgb) {
    public Picture {
        if (width < 1 || height < 1 || rgb.length != 3L * width * height) {
            throw new IllegalArgumentException(width + " x " + height + " pixels in " + rgb.length + " bytes");
        }
    }

    /** The shorter side in pixels. */
    public int shortSide() {
        return Math.min(width, height);
    }

    /**
     * The rectangle with this top left corner.
     *
     * @throws IllegalArgumentException if it does not lie wholly inside
     */
    public Picture crop(int x, int y, int cropWidth, int cropHeight) {
        if (x < 0 || y < 0 || cropWidth < 1 || cropHeight < 1 || x > width - cropWidth || y > height - cropHeight) {
            throw new IllegalArgumentException("the crop lies outside of the picture");
        }
        byte[] cropped = new byte[3 * cropWidth * cropHeight];
        for (int row = 0; row < cropHeight; row++) {
            System.arraycopy(rgb, 3 * ((y + row) * width + x), cropped, 3 * row * cropWidth, 3 * cropWidth);
        }
        return new Picture(cropWidth, cropHeight, cropped);
    }
}
