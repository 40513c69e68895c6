package photoscope.vectors;

import java.util.Arrays;

/** Which direction each of some vectors is nearest to, and how near; by the vector's place in the question. */
public final class NearestDirections {
    private final int[] nearest;
    private final float[] scores;
    private final float[] seconds;

    NearestDirections(int vectors) {
        this.nearest = new int[vectors];
        this.scores = new float[vectors];
        this.seconds = new float[vectors];
        Arrays.fill(scores, Float.NEGATIVE_INFINITY);
        Arrays.fill(seconds, Float.NEGATIVE_INFINITY);
    }

    void offer(int index, int direction, float score) {
        if (score > scores[index]) {
            seconds[index] = scores[index];
            scores[index] = score;
            nearest[index] = direction;
        } else if (score > seconds[index]) {
            seconds[index] = score;
        }
    }

    /** The nearest direction; of equals the first. */
    public int of(int index) {
        return nearest[index];
    }

    /** The dot product with it, less its offset. */
    public float score(int index) {
        return scores[index];
    }

    /** The same of the second nearest; negative infinity where there is only one direction. */
    public float second(int index) {
        return seconds[index];
    }
}
