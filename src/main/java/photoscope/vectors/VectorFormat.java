package photoscope.vectors;

/**
 * What all vectors of one store have in common.
 *
 * @param dimensions coordinates of each, 1 to 8192
 * @param fingerprint 64 bits that name the model they come from
 */
public record VectorFormat(int dimensions, long fingerprint) {
    private static final int MOST_DIMENSIONS = 8192;

    public VectorFormat {
        if (!isPossible(dimensions)) {
            throw new IllegalArgumentException(
                    "vectors have 1 to " + MOST_DIMENSIONS + " dimensions, not " + dimensions);
        }
    }

    static boolean isPossible(int dimensions) {
        return dimensions >= 1 && dimensions <= MOST_DIMENSIONS;
    }
}
