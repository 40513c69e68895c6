package photoscope.clusters;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import photoscope.catalog.ClusterRow.Facts;
import photoscope.catalog.PhotoColumns;
import photoscope.search.LiveVectors;
import photoscope.search.VectorAssignment;
import photoscope.vectors.NearestDirections;
import photoscope.vectors.RoughVectors;

/** Measures groups of photos: centroid, spread, samples, dates. */
final class Measuring {
    static final int SAMPLES = 4;

    private final RoughVectors rough;
    private final long fingerprint;
    private final LiveVectors live;
    private final PhotoColumns photos;

    Measuring(RoughVectors rough, long fingerprint, LiveVectors live, PhotoColumns photos) {
        this.rough = rough;
        this.fingerprint = fingerprint;
        this.live = live;
        this.photos = photos;
    }

    /**
     * What was found.
     *
     * @param scores cosine of each photo and the centroid, in the order asked; NaN for photos without a vector
     */
    @SuppressWarnings("ArrayRecordComponent") // made once, read once
    record Measured(Facts facts, float[] scores) {}

    /** The model whose vectors are measured. */
    long fingerprint() {
        return fingerprint;
    }

    /**
     * @param members ordinals of photos
     * @param words suggestions to note
     */
    Measured measure(int[] members, List<String> words) throws InterruptedException {
        VectorAssignment now = live.now();
        int[] places = IntStream.range(0, members.length).filter(i -> now.vectorOfPhoto(members[i]) >= 0).toArray();
        int[] vectors = Arrays.stream(places).map(i -> now.vectorOfPhoto(members[i])).toArray();
        float[] scores = new float[members.length];
        Arrays.fill(scores, Float.NaN);
        float[] centroid = centroid(vectors);
        NearestDirections near = rough.nearest(vectors, new float[][]{centroid}, new float[1]);
        double sum = 0;
        for (int i = 0; i < vectors.length; i++) {
            scores[places[i]] = near.score(i);
            sum += near.score(i);
        }
        long[] taken = photos.view().taken();
        List<Integer> samples = IntStream.range(0, members.length)
                .boxed()
                .sorted((one, other) -> Float.compare(rank(scores[other]), rank(scores[one])))
                .limit(SAMPLES)
                .map(i -> members[i])
                .toList();
        return new Measured(new Facts(fingerprint, vectors.length == 0 ? 0 : (float) (sum / vectors.length),
                vectors.length == 0 ? new float[0] : centroid, samples, words,
                Arrays.stream(members).mapToLong(photo -> taken[photo]).min().orElse(0),
                Arrays.stream(members).mapToLong(photo -> taken[photo]).max().orElse(0)), scores);
    }

    private static float rank(float score) {
        return Float.isNaN(score) ? -2 : score;
    }

    /** Of unit length, or of none where there are no vectors. */
    float[] centroid(int[] vectors) {
        float[][] sums = new float[1][rough.dimensions()];
        float[] weights = new float[vectors.length];
        Arrays.fill(weights, 1);
        rough.addUp(vectors, new int[vectors.length], weights, sums);
        return CentredVectors.unit(sums[0]);
    }

    /** The vectors of those photos that have one. */
    int[] vectorsOf(int[] members) {
        VectorAssignment now = live.now();
        return Arrays.stream(members).map(now::vectorOfPhoto).filter(vector -> vector >= 0).toArray();
    }
}
