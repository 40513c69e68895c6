package photoscope.clusters;

import java.util.SplittableRandom;
import java.util.function.LongConsumer;

/**
 * Chooses how many clusters from the vectors: the number on a ladder whose groups of a sample stand best apart, by the
 * simplified silhouette (Hruschka, de Castro and Campello 2004: how much nearer a vector is to its own centre than to
 * the next one).
 */
final class ClusterCount {
    private static final int SAMPLE = 4_000;
    private static final int LEAST = 2;
    private static final int VECTORS_A_CLUSTER = 5;
    /** Beyond this many times the square root of all, near duplicates begin to make groups of their own. */
    private static final double ROOTS = 2;
    private static final double STEP = 1.35;

    private final CentredVectors vectors;
    private final SphericalKMeans kMeans;

    ClusterCount(CentredVectors vectors, LongConsumer progress) {
        this.vectors = vectors;
        this.kMeans = new SphericalKMeans(vectors, progress);
    }

    /** A number of clusters, {@code most} at most. */
    int choose(int[] ordinals, int most, long seed) throws InterruptedException {
        int[] sample = SphericalKMeans.sample(ordinals, SAMPLE, new SplittableRandom(seed));
        int bound = (int) Math.min(Math.min(most, sample.length / VECTORS_A_CLUSTER),
                ROOTS * Math.sqrt(ordinals.length));
        int best = Math.max(1, Math.min(bound, LEAST));
        double bestSilhouette = Double.NEGATIVE_INFINITY;
        for (double k = LEAST; k <= bound; k = Math.max(k + 1, k * STEP)) {
            double silhouette = silhouette(sample, (int) k, seed);
            if (silhouette > bestSilhouette) {
                bestSilhouette = silhouette;
                best = (int) k;
            }
        }
        return best;
    }

    double silhouette(int[] sample, int k, long seed) throws InterruptedException {
        double[] sum = new double[1];
        vectors.compare(sample, kMeans.centres(sample, k, seed, 1), (_, piece, nearest, lengths) -> {
            for (int i = 0; i < piece.length; i++) {
                float own = 1 - nearest.score(i) / lengths[i];
                float next = 1 - nearest.second(i) / lengths[i];
                sum[0] += next > 0 ? (next - own) / next : 0;
            }
        });
        return sum[0] / sample.length;
    }
}
