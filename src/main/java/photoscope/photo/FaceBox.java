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

    /**
     * Where it is in the upright picture.
     *
     * @param orientation EXIF orientation, 1 to 8, of the picture in which this is where it is
     */
    public FaceBox upright(int orientation) {
        double fromRight = clamped(1 - left - width);
        double fromBelow = clamped(1 - top - height);
        return switch (orientation) {
            case 2 -> new FaceBox(fromRight, top, width, height);
            case 3 -> new FaceBox(fromRight, fromBelow, width, height);
            case 4 -> new FaceBox(left, fromBelow, width, height);
            case 5 -> new FaceBox(top, left, height, width);
            case 6 -> new FaceBox(fromBelow, left, height, width);
            case 7 -> new FaceBox(fromBelow, fromRight, height, width);
            case 8 -> new FaceBox(top, fromRight, height, width);
            default -> this;
        };
    }

    private static double clamped(double value) {
        return Math.clamp(value, 0.0, 1.0);
    }

    private static boolean isFraction(double value) {
        return value >= 0 && value <= 1;
    }
}
