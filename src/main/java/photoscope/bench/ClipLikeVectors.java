package photoscope.bench;

import java.util.SplittableRandom;

import photoscope.photo.Embedding;

/**
 * Random directions spread as those of CLIP models are: overlapping clusters of very different sizes around a common
 * mean, more spread along some directions than along others, which no coordinate shows by itself.
 */
final class ClipLikeVectors {
    private static final double SPECTRUM = -0.35;
    private static final float COMMON = 1.5f;
    private static final int CLUSTERS = 500;

    private final SplittableRandom random;
    private final float[] spread;
    private final float[] common;
    private final float[][] centres;
    private final boolean[] flipped;

    ClipLikeVectors(int dimensions, long seed) {
        this.random = new SplittableRandom(seed);
        this.spread = new float[dimensions];
        for (int i = 0; i < dimensions; i++) {
            spread[i] = (float) Math.pow(i + 1, SPECTRUM);
        }
        this.common = scattered(COMMON);
        this.centres = new float[CLUSTERS][];
        for (int cluster = 0; cluster < CLUSTERS; cluster++) {
            centres[cluster] = scattered(1);
        }
        this.flipped = new boolean[dimensions];
        for (int i = 0; i < dimensions; i++) {
            flipped[i] = random.nextBoolean();
        }
    }

    Embedding next() {
        float[] values = scattered((float) random.nextDouble(0.6, 1.4));
        double chosen = random.nextDouble();
        float[] centre = centres[(int) (CLUSTERS * chosen * chosen * chosen)]; // low numbers are large clusters
        for (int i = 0; i < values.length; i++) {
            values[i] += centre[i] + common[i];
        }
        rotate(values);
        return Embedding.normalized(values);
    }

    private float[] scattered(float scale) {
        float[] values = new float[spread.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = (float) random.nextGaussian() * spread[i] * scale;
        }
        return values;
    }

    /** A Walsh-Hadamard transform after random changes of sign: nearly as good as a random rotation, and fast. */
    private void rotate(float[] values) {
        for (int i = 0; i < values.length; i++) {
            values[i] = flipped[i] ? -values[i] : values[i];
        }
        int block = Integer.highestOneBit(values.length);
        transform(values, 0, block);
        if (block < values.length) {
            transform(values, values.length - block, block);
        }
    }

    private static void transform(float[] values, int from, int length) {
        float scale = (float) Math.sqrt(0.5);
        for (int half = 1; half < length; half *= 2) {
            for (int at = from; at < from + length; at += 2 * half) {
                for (int i = at; i < at + half; i++) {
                    float sum = (values[i] + values[i + half]) * scale;
                    values[i + half] = (values[i] - values[i + half]) * scale;
                    values[i] = sum;
                }
            }
        }
    }
}
