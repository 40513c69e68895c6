package photoscope.ui.picture;

/**
 * A rectangle of a picture, as fractions of its upright width and height.
 *
 * @param x left side, 0 to 1
 * @param y upper side, 0 to 1
 * @param width more than 0, at most 1 - x
 * @param height more than 0, at most 1 - y
 */
public record PictureRegion(double x, double y, double width, double height) {}
