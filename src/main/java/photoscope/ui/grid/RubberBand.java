package photoscope.ui.grid;

import java.util.BitSet;

/** A rectangle drawn over the content: what it meets is selected, beside what was before or in its place. */
final class RubberBand {
    private final double startX;
    private final double startY;
    private final BitSet before;
    private final boolean toggling;
    private double x;
    private double y;

    /**
     * @param before what stays selected outside the band
     * @param toggling whether the band takes out what was selected before
     */
    RubberBand(double x, double y, BitSet before, boolean toggling) {
        this.startX = x;
        this.startY = y;
        this.x = x;
        this.y = y;
        this.before = before;
        this.toggling = toggling;
    }

    void to(double newX, double newY) {
        x = newX;
        y = newY;
    }

    double left() {
        return Math.min(startX, x);
    }

    double top() {
        return Math.min(startY, y);
    }

    double width() {
        return Math.abs(startX - x);
    }

    double height() {
        return Math.abs(startY - y);
    }

    /** The selection that it makes. */
    BitSet selection(GridLayout layout) {
        BitSet met = new BitSet();
        if (layout.rows() > 0) {
            int last = layout.rowAt(top() + height());
            for (int row = layout.rowAt(top()); row <= last; row++) {
                for (int i = layout.first(row); i < layout.end(row); i++) {
                    if (layout.tile(i).meets(left(), top(), left() + width(), top() + height())) {
                        met.set(i);
                    }
                }
            }
        }
        if (toggling) {
            met.xor(before);
        } else {
            met.or(before);
        }
        return met;
    }
}
