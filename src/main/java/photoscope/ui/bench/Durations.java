package photoscope.ui.bench;

import java.util.Arrays;

/** Some durations and their quantiles. */
final class Durations {
    private static final double MILLISECOND = 1e6;

    private long[] nanos = new long[1024];
    private int count;

    void add(long duration) {
        if (count == nanos.length) {
            nanos = Arrays.copyOf(nanos, count * 2);
        }
        nanos[count++] = duration;
    }

    int count() {
        return count;
    }

    /** In milliseconds. */
    double median() {
        return percentile(50);
    }

    /** In milliseconds; 100 is the largest. */
    double percentile(int percent) {
        if (count == 0) {
            return Double.NaN;
        }
        long[] sorted = Arrays.copyOf(nanos, count);
        Arrays.sort(sorted);
        return sorted[Math.min(count - 1, count * percent / 100)] / MILLISECOND;
    }
}
