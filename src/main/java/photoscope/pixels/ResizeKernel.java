package photoscope.pixels;

/**
 * The weights that make each pixel of a resized row, in fixed point.
 *
 * @param starts the first source pixel that each target pixel draws on
 * @param lengths how many source pixels it draws on
 * @param weights {@code stride} weights per target pixel, times 2 to the {@link #PRECISION_BITS}
 * @param stride distance between two targets' weights
 */
@SuppressWarnings("ArrayRecordComponent") // inner loops read it
record ResizeKernel(int[] starts, int[] lengths, int[] weights, int stride) {
    /** Pillow's: 8-bit pixels times these sum up within 32 bits. */
    static final int PRECISION_BITS = 22;

    /** Pillow's {@code precompute_coeffs} and {@code normalize_coeffs_8bpc} (Resample.c). */
    static ResizeKernel of(int sourceSize, int targetSize, ResizeFilter filter) {
        return of(sourceSize, targetSize, 0, targetSize, filter);
    }

    /** The same for a stretch of the target only, {@code count} pixels from {@code from} on. */
    static ResizeKernel of(int sourceSize, int targetSize, int from, int count, ResizeFilter filter) {
        double scale = (double) sourceSize / targetSize;
        double stretch = Math.max(scale, 1);
        double support = filter.support() * stretch;
        int stride = (int) Math.ceil(support) * 2 + 1;
        int[] starts = new int[count];
        int[] lengths = new int[count];
        int[] weights = new int[Math.multiplyExact(count, stride)];
        double[] exact = new double[stride];
        for (int target = 0; target < count; target++) {
            double center = (from + target + 0.5) * scale;
            int start = Math.max(0, (int) (center - support + 0.5));
            int length = Math.min(sourceSize, (int) (center + support + 0.5)) - start;
            double sum = 0;
            for (int i = 0; i < length; i++) {
                exact[i] = filter.weight((i + start - center + 0.5) / stretch);
                sum += exact[i];
            }
            for (int i = 0; i < length; i++) {
                double weight = (sum == 0 ? exact[i] : exact[i] / sum) * (1 << PRECISION_BITS);
                weights[target * stride + i] = (int) (weight < 0 ? weight - 0.5 : weight + 0.5);
            }
            starts[target] = start;
            lengths[target] = length;
        }
        return new ResizeKernel(starts, lengths, weights, stride);
    }

    /** The first source pixel that any target draws on. */
    int first() {
        return starts[0];
    }

    /** One past the last source pixel that any target draws on. */
    int end() {
        return starts[starts.length - 1] + lengths[lengths.length - 1];
    }
}
