package photoscope.ui.grid;

import java.util.Arrays;
import java.util.List;

/**
 * Where everything lies: rows from top to bottom, of which some are a section's title. Immutable and plain; made on a
 * worker for long lists. All places are in pixels from the top left of the whole content.
 */
final class GridLayout {
    private final GridItems items;
    private final GridMetrics metrics;
    private final int[] starts;
    private final double[] tops;
    private final int[] sectionStarts;

    GridLayout(GridItems items, GridMetrics metrics) {
        this.items = items;
        this.metrics = metrics;
        RowList rows = new RowBreaker(items, metrics).rows();
        starts = rows.starts(items.size());
        tops = rows.tops();
        sectionStarts = items.sections().stream().mapToInt(GridSection::start).toArray();
    }

    GridMetrics metrics() {
        return metrics;
    }

    int rows() {
        return tops.length - 1;
    }

    /** Of the whole content. */
    double height() {
        return rows() == 0 ? 0 : tops[rows()] + GridMetrics.END;
    }

    double top(int row) {
        return tops[row];
    }

    double bottom(int row) {
        return tops[row + 1];
    }

    int first(int row) {
        return starts[row];
    }

    int end(int row) {
        return starts[row + 1];
    }

    boolean isTitle(int row) {
        return starts[row] == starts[row + 1];
    }

    /** The row at a height, or the nearest. There has to be one. */
    int rowAt(double y) {
        int found = Arrays.binarySearch(tops, y);
        return Math.clamp(found >= 0 ? found : -found - 2, 0, rows() - 1);
    }

    /** The row of an item. */
    int rowOf(int index) {
        int found = Arrays.binarySearch(starts, 0, rows(), index);
        int row = found >= 0 ? found : -found - 2;
        // a title begins with the item that follows it
        while (isTitle(row)) {
            row++;
        }
        return row;
    }

    /** The section that an item stands in, -1 before the first. */
    int sectionOf(int index) {
        int found = Arrays.binarySearch(sectionStarts, index);
        return found >= 0 ? found : -found - 2;
    }

    /** Top of a section's title. */
    double sectionTop(int section) {
        return tops[rowOf(sectionStarts[section]) - 1];
    }

    List<GridSection> sections() {
        return items.sections();
    }

    /** Where an item lies. */
    Tile tile(int index) {
        int row = rowOf(index);
        double top = Math.rint(tops[row]);
        double height = Math.rint(tops[row + 1]) - GridMetrics.GAP - top;
        double exact = tops[row + 1] - tops[row] - GridMetrics.GAP;
        double aspects = 0;
        if (metrics.square()) {
            aspects = index - starts[row];
        } else {
            for (int i = starts[row]; i < index; i++) {
                aspects += RowBreaker.clamp(items.aspect(i));
            }
        }
        double aspect = metrics.square() ? 1 : RowBreaker.clamp(items.aspect(index));
        double gaps = (double) (index - starts[row]) * GridMetrics.GAP;
        double left = Math.rint(aspects * exact);
        double right = Math.min(Math.rint((aspects + aspect) * exact), Math.floor(metrics.width() - gaps));
        return new Tile(left + gaps, top, Math.max(1, right - left), height);
    }

    /** The item at a place, -1 for none. */
    int itemAt(double x, double y) {
        if (rows() == 0) {
            return -1;
        }
        int row = rowAt(y);
        for (int i = first(row); i < end(row); i++) {
            if (tile(i).meets(x, y, x + 1e-6, y + 1e-6)) {
                return i;
            }
        }
        return -1;
    }

    /** The item of a row whose middle is nearest to a place; the row is no title. */
    int nearest(int row, double x) {
        int best = first(row);
        for (int i = best + 1; i < end(row); i++) {
            if (Math.abs(tile(i).centre() - x) < Math.abs(tile(best).centre() - x)) {
                best = i;
            }
        }
        return best;
    }
}
