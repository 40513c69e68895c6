package photoscope.photo;

/**
 * Where a face is in a picture, as fractions of the upright picture.
 *
 * @param left edge, 0 to 1 from the left
 * @param top edge, 0 to 1 from above
 * @param width 0 to 1
 * @param height 0 to 1
 */
public record FaceBox(double left, double top, double width, double height) {
    public FaceBox {
        if (!(isFraction(left) && isFraction(top) && isFraction(width) && isFraction(height))) {
            throw new IllegalArgumentException(
                    "not a part of a picture: " + left + ", " + top + ", " + width + " × " + height);
        }
    }

    /** The part of a box that lies in the picture, from its middle: a face may be cut by the edge. */
    public static FaceBox around(double middleX, double middleY, double width, double height) {
        double left = clamped(middleX - width / 2);
        double top = clamped(middleY - height / 2);
        return new FaceBox(left, top, clamped(middleX + width / 2) - left, clamped(middleY + height / 2) - top);
    }

    private static double clamped(double value) {
        return Math.clamp(value, 0.0, 1.0);
    }

    private static boolean isFraction(double value) {
        return value >= 0 && value <= 1;
    }
}
