package photoscope.ui.grid;

/** Where the keys lead, by the geometry of the rows. */
final class GridNavigation {
    /** The column that one goes up and down in, until one goes sideways. */
    private double column = Double.NaN;

    /** The item before or after, or the same at the ends. */
    int sideways(GridLayout layout, int item, int step) {
        column = Double.NaN;
        return Math.clamp((long) item + step, 0, layout.end(layout.rows() - 1) - 1);
    }

    /** The item of the next row up (-1) or down (1), or the same at the ends. */
    int rows(GridLayout layout, int item, int step) {
        int row = layout.rowOf(item) + step;
        while (row >= 0 && row < layout.rows() && layout.isTitle(row)) {
            row += step;
        }
        if (row < 0 || row >= layout.rows()) {
            return item;
        }
        return layout.nearest(row, column(layout, item));
    }

    /** The item about a distance further down, negative for up; at least one row, and as far as there is. */
    int distance(GridLayout layout, int item, double pixels) {
        int step = pixels < 0 ? -1 : 1;
        int row = layout.rowAt(layout.top(layout.rowOf(item)) + pixels);
        int reached = layout.isTitle(row) ? layout.first(row) : layout.nearest(row, column(layout, item));
        return reached == item || layout.rowOf(reached) == layout.rowOf(item) ? rows(layout, item, step) : reached;
    }

    private double column(GridLayout layout, int item) {
        if (Double.isNaN(column)) {
            column = layout.tile(item).centre();
        }
        return column;
    }

    /** Forgets the column, as after a click. */
    void restart() {
        column = Double.NaN;
    }
}
