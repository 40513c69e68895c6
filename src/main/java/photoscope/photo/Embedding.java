package photoscope.photo;

import java.util.List;

/**
 * A direction in a model's space; near directions mean alike.
 *
 * @param values the coordinates, scaled to unit length; not copied, so not to be changed
 */
@SuppressWarnings("ArrayRecordComponent") // a million of them: the array is shared on purpose
public record Embedding(float[] values) {
    /**
     * These coordinates scaled to unit length (in a new array).
     *
     * @throws IllegalArgumentException if they are all zero or one is not finite
     */
    public static Embedding normalized(float[] values) {
        double sum = 0;
        for (float value : values) {
            sum += (double) value * value;
        }
        if (!(sum > 0) || !Double.isFinite(sum)) {
            throw new IllegalArgumentException("an embedding of length " + Math.sqrt(sum));
        }
        float scale = (float) (1 / Math.sqrt(sum));
        float[] unit = new float[values.length];
        for (int i = 0; i < unit.length; i++) {
            unit[i] = values[i] * scale;
        }
        return new Embedding(unit);
    }

    /**
     * The middle of several directions, each times its weight (negative pushes away).
     *
     * @throws IllegalArgumentException if they cancel out, or their dimensions differ
     */
    public static Embedding centroid(List<Embedding> embeddings, float[] weights) {
        float[] sum = new float[embeddings.getFirst().dimensions()];
        for (int e = 0; e < embeddings.size(); e++) {
            float[] values = embeddings.get(e).values;
            if (values.length != sum.length) {
                throw new IllegalArgumentException(
                        "embeddings of " + sum.length + " and " + values.length + " dimensions do not mix");
            }
            for (int i = 0; i < sum.length; i++) {
                sum[i] += weights[e] * values[i];
            }
        }
        return normalized(sum);
    }

    public int dimensions() {
        return values.length;
    }

    /** Cosine similarity, -1 to 1. */
    public float cosine(Embedding other) {
        float sum = 0;
        for (int i = 0; i < values.length; i++) {
            sum += values[i] * other.values[i];
        }
        return sum;
    }
}
