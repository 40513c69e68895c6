package photoscope.ui.grid;

import java.util.Arrays;

/** Rows while they are laid: first items and tops, in primitive arrays that grow. */
final class RowList {
    private int[] starts = new int[256];
    private double[] tops = new double[256];
    private int count;
    private double bottom;

    RowList(double top) {
        bottom = top;
    }

    /** @param height with the gap below */
    void add(int start, double height) {
        if (count + 1 >= starts.length) {
            starts = Arrays.copyOf(starts, starts.length * 2);
            tops = Arrays.copyOf(tops, tops.length * 2);
        }
        starts[count] = start;
        tops[count++] = bottom;
        bottom += height;
    }

    /** First items by row, and then the number of all items. */
    int[] starts(int items) {
        int[] all = Arrays.copyOf(starts, count + 1);
        all[count] = items;
        return all;
    }

    /** Tops by row, and then the bottom of the last. */
    double[] tops() {
        double[] all = Arrays.copyOf(tops, count + 1);
        all[count] = bottom;
        return all;
    }
}
