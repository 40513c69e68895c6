package photoscope.ui.grid;

/** Where an item lies in the whole content, in whole pixels; y is large far down, hence double. */
record Tile(double x, double y, double width, double height) {
    double centre() {
        return x + width / 2;
    }

    double bottom() {
        return y + height;
    }

    boolean meets(double left, double top, double right, double bottom) {
        return x < right && x + width > left && y < bottom && y + height > top;
    }
}
