package photoscope.clusters;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.LongConsumer;

/**
 * Groups vectors by direction. k-means++ chooses the first centres (Arthur and Vassilvitskii 2007), mini-batches move
 * them (Sculley, "Web-scale k-means clustering", 2010; centres keep unit length as in Dhillon and Modha 2001), and one
 * pass over all assigns. Few vectors are one batch each time, which is Lloyd's algorithm, begun several times. Centres
 * that lose all their vectors begin again where a batch fits worst. The same seed gives the same groups.
 *
 * <p>Written here because no library fits: those that keep every vector on the heap as doubles (Apache Commons Math,
 * Tribuo, Smile, the last under another licence too) need 4 GB for a million of 512 dimensions; this reads the codes
 * that searches scan and keeps the centres.
 */
final class SphericalKMeans {
    /** Up to so many vectors all of them are a batch. */
    static final int BATCH = 1 << 14;
    private static final int BATCHES = 60;
    private static final int LLOYD_ROUNDS = 30;
    private static final int STARTS = 3;
    private static final int SEEDING_SAMPLE_A_CENTRE = 20;
    private static final int LEAST_SEEDING_SAMPLE = 2_000;
    private static final int ROUNDS_BEFORE_RESEEDING = 5;

    private final CentredVectors vectors;
    private final LongConsumer progress;

    /**
     * @param progress is told how many vectors were compared since it was last told
     */
    SphericalKMeans(CentredVectors vectors, LongConsumer progress) {
        this.vectors = vectors;
        this.progress = progress;
    }

    /** How many comparisons of a vector with all centres {@link #group} makes at most. */
    static long work(int vectors) {
        return vectors + (vectors <= BATCH ? (long) vectors * LLOYD_ROUNDS * STARTS : (long) BATCH * BATCHES);
    }

    /** At most {@code k} groups, largest first. */
    Grouping group(int[] ordinals, int k, long seed) throws InterruptedException {
        float[][] centres = centres(ordinals, Math.min(k, ordinals.length), seed, STARTS);
        int[] groups = new int[ordinals.length];
        vectors.compare(ordinals, centres, (from, piece, nearest, _) -> {
            for (int i = 0; i < piece.length; i++) {
                groups[from + i] = nearest.of(i);
            }
            progress.accept(piece.length);
        });
        return Grouping.bySize(groups, centres.length);
    }

    /**
     * Centres of unit length, as seen from the mean.
     *
     * @param starts how often few vectors are grouped, the best of which counts
     */
    float[][] centres(int[] ordinals, int k, long seed, int starts) throws InterruptedException {
        boolean isSmall = ordinals.length <= BATCH;
        float[][] best = {};
        double bestFit = Double.NEGATIVE_INFINITY;
        for (int start = 0; start < (isSmall ? starts : 1); start++) {
            SplittableRandom random = new SplittableRandom(seed + start);
            float[][] centres = seed(ordinals, k, random);
            double fit = isSmall ? lloyd(ordinals, centres) : miniBatches(ordinals, centres, random);
            if (fit > bestFit) {
                bestFit = fit;
                best = centres;
            }
        }
        return best;
    }

    private float[][] seed(int[] ordinals, int k, SplittableRandom random) throws InterruptedException {
        int[] sample = sample(ordinals, Math.max(LEAST_SEEDING_SAMPLE, SEEDING_SAMPLE_A_CENTRE * k), random);
        float[] distances = new float[sample.length];
        Arrays.fill(distances, 2);
        List<float[]> centres = new ArrayList<>();
        int chosen = random.nextInt(sample.length);
        while (true) {
            float[] centre = vectors.direction(sample[chosen]);
            centres.add(centre);
            if (centres.size() == k) {
                return centres.toArray(float[][]::new);
            }
            distances = nearer(sample, chosen, centre, distances);
            chosen = bestOfSome(sample, distances, 2 + (int) Math.log(k), random);
        }
    }

    /** Distances to the nearest centre once this one is among them. */
    private float[] nearer(int[] sample, int chosen, float[] centre, float[] before) throws InterruptedException {
        float[] distances = before.clone();
        vectors.compare(sample, new float[][]{centre}, (from, piece, nearest, lengths) -> {
            for (int i = 0; i < piece.length; i++) {
                float distance = Math.max(0, 1 - nearest.score(i) / lengths[i]);
                distances[from + i] = Math.min(distances[from + i], distance);
            }
        });
        distances[chosen] = 0;
        return distances;
    }

    /** The greedy form of k-means++: of several candidates the one that leaves the least distance. */
    private int bestOfSome(int[] sample, float[] distances, int trials, SplittableRandom random)
            throws InterruptedException {
        int best = -1;
        double least = Double.POSITIVE_INFINITY;
        for (int trial = 0; trial < trials; trial++) {
            int candidate = byWeight(distances, random);
            double left = 0;
            for (float distance : nearer(sample, candidate, vectors.direction(sample[candidate]), distances)) {
                left += distance;
            }
            if (left < least) {
                least = left;
                best = candidate;
            }
        }
        return best;
    }

    private static int byWeight(float[] weights, SplittableRandom random) {
        double sum = 0;
        for (float weight : weights) {
            sum += weight;
        }
        double at = random.nextDouble() * sum;
        for (int i = 0; i < weights.length; i++) {
            at -= weights[i];
            if (at < 0) {
                return i;
            }
        }
        return random.nextInt(weights.length);
    }

    private double lloyd(int[] ordinals, float[][] centres) throws InterruptedException {
        double fit = Double.NEGATIVE_INFINITY;
        for (int round = 0; round < LLOYD_ROUNDS; round++) {
            double before = fit;
            fit = move(ordinals, centres, new long[centres.length], round < LLOYD_ROUNDS / 2);
            if (fit - before < 1e-6) {
                progress.accept((long) (LLOYD_ROUNDS - 1 - round) * ordinals.length);
                break;
            }
        }
        return fit;
    }

    private double miniBatches(int[] ordinals, float[][] centres, SplittableRandom random) throws InterruptedException {
        long[] seen = new long[centres.length];
        double fit = 0;
        for (int batch = 0; batch < BATCHES; batch++) {
            boolean mayReseed = batch % ROUNDS_BEFORE_RESEEDING == 0 && batch < BATCHES / 2;
            fit = move(sample(ordinals, BATCH, random), centres, seen, mayReseed);
        }
        return fit;
    }

    /**
     * Moves centres towards the vectors nearest to them.
     *
     * @param seen vectors that each centre has met before: the more, the less it moves
     * @return the mean cosine of vectors and centres before
     */
    private double move(int[] batch, float[][] centres, long[] seen, boolean mayReseed) throws InterruptedException {
        CentredVectors.Sums sums = vectors.newSums(centres.length);
        float[] cosines = new float[batch.length];
        vectors.compare(batch, centres, (from, piece, nearest, lengths) -> {
            int[] groups = new int[piece.length];
            for (int i = 0; i < piece.length; i++) {
                groups[i] = nearest.of(i);
                cosines[from + i] = nearest.score(i) / lengths[i];
            }
            sums.add(piece, groups, lengths);
            progress.accept(piece.length);
        });
        List<Integer> empty = new ArrayList<>();
        for (int c = 0; c < centres.length; c++) {
            if (sums.count(c) > 0) {
                float[] moved = sums.of(c);
                for (int d = 0; d < moved.length; d++) {
                    moved[d] += seen[c] * centres[c][d];
                }
                centres[c] = CentredVectors.unit(moved);
                seen[c] += sums.count(c);
            } else if (mayReseed) {
                empty.add(c);
            }
        }
        reseed(batch, cosines, empty, centres, seen);
        double sum = 0;
        for (float cosine : cosines) {
            sum += cosine;
        }
        return sum / batch.length;
    }

    private void reseed(int[] batch, float[] cosines, List<Integer> empty, float[][] centres, long[] seen)
            throws InterruptedException {
        for (int centre : empty) {
            int worst = 0;
            for (int i = 1; i < batch.length; i++) {
                worst = cosines[i] < cosines[worst] ? i : worst;
            }
            cosines[worst] = 1;
            centres[centre] = vectors.direction(batch[worst]);
            seen[centre] = 0;
        }
    }

    /** So many different ones of them, ascending; all where there are no more. */
    static int[] sample(int[] ordinals, int size, SplittableRandom random) {
        if (ordinals.length <= size) {
            return ordinals;
        }
        int[] sample = new int[size];
        int taken = 0;
        for (int i = 0; taken < size; i++) {
            if (random.nextInt(ordinals.length - i) < size - taken) {
                sample[taken++] = ordinals[i];
            }
        }
        return sample;
    }
}
