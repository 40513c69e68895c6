package photoscope.clusters;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Words near centroids. Texts and pictures lie in two cones of their own (Liang et al., "Mind the gap", 2022), so each
 * is seen from the mean of its kind.
 */
final class NameSuggestions {
    private static final int MOST = 3;
    private final List<NameWord> words;
    private final float[][] directions;

    /** @param embeddings of each word, of unit length */
    NameSuggestions(List<NameWord> words, float[][] embeddings) {
        this.words = words;
        this.directions = centred(embeddings);
    }

    /** The likeliest words for each centroid; with fewer than three centroids there is no mean to see them from. */
    List<List<String>> suggest(List<float[]> centroids) {
        float[][] seen = centroids.size() < 3
                ? centroids.toArray(float[][]::new)
                : centred(centroids.toArray(float[][]::new));
        return Arrays.stream(seen).map(this::nearest).toList();
    }

    private List<String> nearest(float[] centroid) {
        if (centroid.length != directions[0].length) {
            return List.of();
        }
        double[] scores = Arrays.stream(directions).mapToDouble(word -> dot(word, centroid)).toArray();
        return IntStream.range(0, scores.length)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer word) -> scores[word]).reversed())
                .limit(MOST)
                .map(word -> words.get(word).english())
                .toList();
    }

    private static float[][] centred(float[][] vectors) {
        float[] mean = new float[Arrays.stream(vectors).mapToInt(vector -> vector.length).max().orElse(0)];
        long count = Arrays.stream(vectors).filter(vector -> vector.length == mean.length).count();
        for (float[] vector : vectors) {
            for (int d = 0; d < vector.length; d++) {
                mean[d] += vector[d] / count;
            }
        }
        return Arrays.stream(vectors).map(vector -> {
            float[] moved = vector.clone();
            for (int d = 0; d < moved.length; d++) {
                moved[d] -= mean[d];
            }
            return CentredVectors.unit(moved);
        }).toArray(float[][]::new);
    }

    private static double dot(float[] one, float[] other) {
        double sum = 0;
        for (int d = 0; d < one.length; d++) {
            sum += one[d] * other[d];
        }
        return sum;
    }
}
