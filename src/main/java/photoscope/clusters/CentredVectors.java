package photoscope.clusters;

import java.util.Arrays;
import java.util.concurrent.CancellationException;

import photoscope.vectors.NearestDirections;
import photoscope.vectors.RoughVectors;

/**
 * Vectors as directions from their common mean: those of image models lie in a narrow cone around it, and from its
 * middle their differences show. A piece at a time, so that a job can be ended.
 */
final class CentredVectors {
    /** Half a second of work or so with 500 directions. */
    static final int PIECE = 1 << 14;
    private static final int MOST_FOR_THE_MEAN = 1 << 16;

    private final RoughVectors rough;
    private final Checkpoint checkpoint;
    private final float[] mean;
    private final float meanSquare;

    private CentredVectors(RoughVectors rough, Checkpoint checkpoint, float[] mean) {
        this.rough = rough;
        this.checkpoint = checkpoint;
        this.mean = mean;
        this.meanSquare = dot(mean, mean);
    }

    /** Around the mean of these, or of many of them. */
    static CentredVectors around(RoughVectors rough, int[] vectors, Checkpoint checkpoint) {
        int step = Math.max(1, vectors.length / MOST_FOR_THE_MEAN);
        int[] some = new int[vectors.length / step];
        Arrays.setAll(some, i -> vectors[i * step]);
        float[][] sums = new float[1][rough.dimensions()];
        float[] weights = new float[some.length];
        Arrays.fill(weights, 1f / some.length);
        rough.addUp(some, new int[some.length], weights, sums);
        return new CentredVectors(rough, checkpoint, sums[0]);
    }

    /** How vectors lie to centres. */
    interface Visitor {
        /**
         * @param from place of the piece's first vector in the question
         * @param piece the vectors
         * @param nearest centres of each
         * @param lengths of each vector from the mean; a cosine is a score by its length
         */
        void piece(int from, int[] piece, NearestDirections nearest, float[] lengths);
    }

    /** Compares vectors with centres of unit length, as seen from the mean. */
    void compare(int[] vectors, float[][] centres, Visitor visitor) throws InterruptedException {
        float[] offsets = new float[centres.length];
        for (int centre = 0; centre < offsets.length; centre++) {
            offsets[centre] = dot(mean, centres[centre]);
        }
        for (int from = 0; from < vectors.length; from += PIECE) {
            check();
            int[] piece = Arrays.copyOfRange(vectors, from, Math.min(vectors.length, from + PIECE));
            visitor.piece(from, piece, rough.nearest(piece, centres, offsets), lengths(piece));
        }
    }

    private float[] lengths(int[] piece) throws InterruptedException {
        NearestDirections toMean = rough.nearest(piece, new float[][]{mean}, new float[1]);
        float[] lengths = new float[piece.length];
        for (int i = 0; i < lengths.length; i++) {
            lengths[i] = (float) Math.sqrt(Math.max(1e-6f, 1 + meanSquare - 2 * toMean.score(i)));
        }
        return lengths;
    }

    /** Sums of directions by group. */
    Sums newSums(int groups) {
        return new Sums(groups);
    }

    /** Sums of directions from the mean, by group. */
    final class Sums {
        private final float[][] sums;
        private final float[] weights;
        private final int[] counts;

        private Sums(int groups) {
            this.sums = new float[groups][rough.dimensions()];
            this.weights = new float[groups];
            this.counts = new int[groups];
        }

        void add(int[] piece, int[] groups, float[] lengths) {
            float[] inverse = new float[lengths.length];
            for (int i = 0; i < inverse.length; i++) {
                inverse[i] = 1 / lengths[i];
                if (groups[i] >= 0) {
                    weights[groups[i]] += inverse[i];
                    counts[groups[i]]++;
                }
            }
            rough.addUp(piece, groups, inverse, sums);
        }

        int count(int group) {
            return counts[group];
        }

        /** The sum of unit vectors. */
        float[] of(int group) {
            float[] sum = new float[mean.length];
            for (int d = 0; d < sum.length; d++) {
                sum[d] = sums[group][d] - weights[group] * mean[d];
            }
            return sum;
        }
    }

    /** One vector's direction from the mean, of unit length. */
    float[] direction(int vector) throws InterruptedException {
        int[] one = {vector};
        Sums sums = newSums(1);
        sums.add(one, new int[1], lengths(one));
        return unit(sums.of(0));
    }

    void check() {
        if (!checkpoint.mayGoOn()) {
            throw new CancellationException("ended by the user");
        }
    }

    /** The same direction with length 1; as it is where it has no length. */
    static float[] unit(float[] values) {
        double length = Math.sqrt(dot(values, values));
        float[] unit = values.clone();
        if (length > 0) {
            for (int i = 0; i < unit.length; i++) {
                unit[i] = (float) (unit[i] / length);
            }
        }
        return unit;
    }

    private static float dot(float[] one, float[] other) {
        float sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += one[i] * other[i];
        }
        return sum;
    }
}
