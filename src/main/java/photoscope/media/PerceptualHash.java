package photoscope.media;

import java.util.Arrays;

import photoscope.pixels.Picture;
import photoscope.pixels.Resize;
import photoscope.pixels.ResizeFilter;

/**
 * The DCT hash of Zauner, "Implementation and Benchmarking of Perceptual Image Hash Functions" (2010), known as pHash:
 * smoothed to 32 x 32 gray levels, the DCT-II, of it the 8 x 8 lowest frequencies without the zeroth row and column,
 * each a bit that says whether it is above their median.
 */
public final class PerceptualHash {
    private static final int SIDE = 32;
    private static final int FREQUENCIES = 8;
    /** Row {@code i} is the cosine of frequency {@code i + 1}. */
    private static final double[][] COSINES = cosines();

    private PerceptualHash() {}

    /** The hash; pictures that look the same differ in few bits. A picture of one colour gives 0. */
    public static long of(Picture picture) {
        double[][] low = lowFrequencies(gray(Resize.to(picture, SIDE, SIDE, ResizeFilter.BILINEAR)));
        double[] sorted = Arrays.stream(low).flatMapToDouble(Arrays::stream).sorted().toArray();
        int middle = sorted.length / 2;
        double median = (sorted[middle - 1] + sorted[middle]) / 2;
        long hash = 0;
        for (double[] row : low) {
            for (double value : row) {
                hash = hash << 1 | (value > median ? 1 : 0);
            }
        }
        return hash;
    }

    /** In how many of 64 bits two hashes differ (Hamming distance); unrelated pictures in about half. */
    public static int distance(long first, long second) {
        return Long.bitCount(first ^ second);
    }

    /** ITU-R BT.601 luma. */
    private static double[][] gray(Picture picture) {
        double[][] gray = new double[SIDE][SIDE];
        byte[] rgb = picture.rgb();
        for (int i = 0; i < SIDE * SIDE; i++) {
            gray[i / SIDE][i % SIDE] = 0.299 * (rgb[3 * i] & 0xff) + 0.587 * (rgb[3 * i + 1] & 0xff)
                    + 0.114 * (rgb[3 * i + 2] & 0xff);
        }
        return gray;
    }

    private static double[][] lowFrequencies(double[][] gray) {
        double[][] across = new double[SIDE][FREQUENCIES];
        for (int y = 0; y < SIDE; y++) {
            for (int frequency = 0; frequency < FREQUENCIES; frequency++) {
                across[y][frequency] = product(COSINES[frequency], gray[y]);
            }
        }
        double[][] low = new double[FREQUENCIES][FREQUENCIES];
        double[] column = new double[SIDE];
        for (int x = 0; x < FREQUENCIES; x++) {
            for (int y = 0; y < SIDE; y++) {
                column[y] = across[y][x];
            }
            for (int frequency = 0; frequency < FREQUENCIES; frequency++) {
                // rounding noise of a flat picture is not a pattern
                double value = product(COSINES[frequency], column);
                low[frequency][x] = Math.abs(value) < 1e-6 ? 0 : value;
            }
        }
        return low;
    }

    private static double product(double[] first, double[] second) {
        double sum = 0;
        for (int i = 0; i < first.length; i++) {
            sum += first[i] * second[i];
        }
        return sum;
    }

    private static double[][] cosines() {
        double[][] cosines = new double[FREQUENCIES][SIDE];
        for (int frequency = 0; frequency < FREQUENCIES; frequency++) {
            for (int x = 0; x < SIDE; x++) {
                cosines[frequency][x] = Math.cos(Math.PI * (2 * x + 1) * (frequency + 1) / (2 * SIDE));
            }
        }
        return cosines;
    }
}
