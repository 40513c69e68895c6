package photoscope.ui.lightbox;

/**
 * The part of a view that pictures are fitted into, in the view's own units.
 *
 * @param left distance from the view's left side
 * @param top distance from the view's upper side
 * @param width more than 0
 * @param height more than 0
 */
record Area(double left, double top, double width, double height) {
    Area {
        width = Math.max(1, width);
        height = Math.max(1, height);
    }

    double centerX() {
        return left + width / 2;
    }

    double centerY() {
        return top + height / 2;
    }
}
