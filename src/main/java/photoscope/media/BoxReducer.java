package photoscope.media;

import java.util.Arrays;

/**
 * Averages squares of pixels row by row as they are decoded, so that the full picture is never in memory. Pixels that
 * fill no whole square at the right and lower edges are left out. Gray where no row came.
 */
final class BoxReducer implements RowSink {
    private static final int SHIFT = 32;
    private static final byte NOTHING = (byte) 128;

    private final int width;
    private final int height;
    private final int bands;
    private final int factor;
    private final int[] sums;
    private final byte[] reduced;
    private final long reciprocal;

    /**
     * @param sourceWidth pixels of a row to come, at least {@code factor}
     * @param factor side of the squares
     */
    BoxReducer(int sourceWidth, int sourceHeight, int bands, int factor) {
        this.bands = bands;
        this.factor = factor;
        width = sourceWidth / factor;
        height = sourceHeight / factor;
        sums = new int[width * bands];
        reduced = new byte[Math.multiplyExact(Math.multiplyExact(width, height), bands)];
        Arrays.fill(reduced, NOTHING);
        reciprocal = (1L << SHIFT) / ((long) factor * factor);
    }

    @Override
    public void row(int y, byte[] samples) {
        int target = y / factor;
        if (target >= height) {
            return;
        }
        if (factor == 1) {
            System.arraycopy(samples, 0, reduced, target * sums.length, sums.length);
            return;
        }
        if (y % factor == 0) {
            Arrays.fill(sums, 0);
        }
        if (bands == 3) {
            addThree(samples);
        } else {
            addAny(samples);
        }
        if (y % factor == factor - 1) {
            int out = target * sums.length;
            for (int sum : sums) {
                reduced[out++] = (byte) ((sum * reciprocal + (1L << (SHIFT - 1))) >> SHIFT);
            }
        }
    }

    Samples result() {
        return new Samples(width, height, bands, reduced);
    }

    private void addThree(byte[] samples) {
        int in = 0;
        for (int out = 0; out < sums.length; out += 3) {
            int first = 0;
            int second = 0;
            int third = 0;
            for (int i = 0; i < factor; i++, in += 3) {
                first += samples[in] & 0xff;
                second += samples[in + 1] & 0xff;
                third += samples[in + 2] & 0xff;
            }
            sums[out] += first;
            sums[out + 1] += second;
            sums[out + 2] += third;
        }
    }

    private void addAny(byte[] samples) {
        int in = 0;
        for (int out = 0; out < sums.length; out += bands) {
            for (int i = 0; i < factor; i++) {
                for (int band = 0; band < bands; band++) {
                    sums[out + band] += samples[in++] & 0xff;
                }
            }
        }
    }
}
