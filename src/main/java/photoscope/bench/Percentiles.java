package photoscope.bench;

import java.util.Arrays;

/** A sample of times, sorted; percentiles by the nearest rank. */
final class Percentiles {
    private final double[] sorted;

    Percentiles(double[] values) {
        if (values.length == 0) {
            throw new IllegalArgumentException("nothing was measured");
        }
        this.sorted = values.clone();
        Arrays.sort(sorted);
    }

    static double median(double... values) {
        return new Percentiles(values).at(50);
    }

    /** The least value that so many percent do not exceed. */
    double at(int percent) {
        int rank = (int) Math.ceil(percent / 100.0 * sorted.length);
        return sorted[Math.max(0, rank - 1)];
    }
}
