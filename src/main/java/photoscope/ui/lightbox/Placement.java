package photoscope.ui.lightbox;

import org.jspecify.annotations.Nullable;

import photoscope.pixels.Region;

/**
 * Where a picture lies in its view, and how large. Fitted it is as large as its view allows, but tiny pictures are not
 * blown up to more than twice their size, unless one would hardly see them: there is nothing more in them.
 *
 * @param area what it is fitted into
 * @param actualWidth width of the picture at 100 %, in units of the view
 * @param actualHeight height of the picture at 100 %, in units of the view
 * @param scale 1 is 100 %
 * @param centerX where the picture's middle lies in the view
 * @param centerY where the picture's middle lies in the view
 */
record Placement(Area area, double actualWidth, double actualHeight, double scale, double centerX, double centerY) {
    /** As near as one may go. */
    private static final double LARGEST = 8;
    /** As large as a picture is shown without anybody having zoomed. */
    private static final double LARGEST_FIT = 2;
    /** Units of the longer side below which there is hardly anything to see. */
    private static final double LEAST_SHOWN = 160;
    /** Of a picture whose size is not known: larger than any view. */
    private static final double ANY_HEIGHT = 10_000;
    /** Two scales nearer to each other than this look the same. */
    private static final double SAME = 1e-6;

    Placement {
        scale = Math.clamp(scale, Math.min(1, fitting(area, actualWidth, actualHeight)),
                Math.max(LARGEST, fitting(area, actualWidth, actualHeight)));
        centerX = within(centerX, area.left(), area.width(), actualWidth * scale);
        centerY = within(centerY, area.top(), area.height(), actualHeight * scale);
    }

    /** The whole picture, as large as it fits. */
    static Placement fit(Area area, double actualWidth, double actualHeight) {
        return new Placement(area, actualWidth, actualHeight, fitting(area, actualWidth, actualHeight), area.centerX(),
                area.centerY());
    }

    /** The whole of a picture of which only the shape is known: as large as it fits. */
    static Placement ofShape(Area area, double aspect) {
        return fit(area, ANY_HEIGHT * aspect, ANY_HEIGHT);
    }

    Placement fit() {
        return fit(area, actualWidth, actualHeight);
    }

    boolean isFit() {
        return Math.abs(scale / fitting(area, actualWidth, actualHeight) - 1) < SAME;
    }

    double width() {
        return actualWidth * scale;
    }

    double height() {
        return actualHeight * scale;
    }

    double left() {
        return centerX - width() / 2;
    }

    double top() {
        return centerY - height() / 2;
    }

    /** At another scale; what lies under a point of the view stays there, as far as the limits allow. */
    Placement zoomedTo(double newScale, double x, double y) {
        double fit = fitting(area, actualWidth, actualHeight);
        double clamped = Math.clamp(newScale, Math.min(1, fit), Math.max(LARGEST, fit));
        double factor = clamped / scale;
        return new Placement(area, actualWidth, actualHeight, clamped, x + (centerX - x) * factor,
                y + (centerY - y) * factor);
    }

    /** Moved with the hand, as far as there is something to see. */
    Placement pannedBy(double x, double y) {
        return new Placement(area, actualWidth, actualHeight, scale, centerX + x, centerY + y);
    }

    /** The same picture in another area: fitted if it was fitted, else around the same point of the picture. */
    Placement in(Area other) {
        if (isFit()) {
            return fit(other, actualWidth, actualHeight);
        }
        return new Placement(other, actualWidth, actualHeight, scale, other.centerX() + centerX - area.centerX(),
                other.centerY() + centerY - area.centerY());
    }

    /** The same on the screen, now that the picture's true size is known, or the screen's pixels have become others. */
    Placement ofSize(double width, double height) {
        if (isFit()) {
            return fit(area, width, height);
        }
        return new Placement(area, width, height, width() / width, centerX, centerY);
    }

    /** The part of the picture in a rectangle of the view, given by two opposite corners; null where there is none. */
    @Nullable
    Region region(double x, double y, double otherX, double otherY) {
        double left = fraction(Math.min(x, otherX) - left(), width());
        double right = fraction(Math.max(x, otherX) - left(), width());
        double top = fraction(Math.min(y, otherY) - top(), height());
        double bottom = fraction(Math.max(y, otherY) - top(), height());
        return right > left && bottom > top ? new Region(left, top, right - left, bottom - top) : null;
    }

    private static double fraction(double part, double whole) {
        return Math.clamp(part / whole, 0, 1);
    }

    private static double fitting(Area area, double width, double height) {
        double largest = Math.max(LARGEST_FIT, LEAST_SHOWN / Math.max(width, height));
        return Math.min(largest, Math.min(area.width() / width, area.height() / height));
    }

    /** In the middle where all of it fits; else so that no edge comes inside the area. */
    private static double within(double center, double start, double length, double extent) {
        return extent <= length
                ? start + length / 2
                : Math.clamp(center, start + length - extent / 2, start + extent / 2);
    }
}
