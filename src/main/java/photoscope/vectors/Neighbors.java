package photoscope.vectors;

/**
 * What is nearest, best first; equal scores by ordinal.
 *
 * @param ordinals which vectors
 * @param scores their exact cosine similarities, -1 to 1; as many
 * @param plan how they were found
 */
@SuppressWarnings("ArrayRecordComponent") // made once, read once
public record Neighbors(int[] ordinals, float[] scores, SearchPlan plan) {
    public int size() {
        return ordinals.length;
    }
}
