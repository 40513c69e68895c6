package photoscope.search;

/**
 * Finds the score below which matches are called weak: where the curve of the best scores bends. The bend is the point
 * farthest from the chord between the first and the last score (Satopää et al. 2011, "Finding a Kneedle in a
 * Haystack"). Scores are taken as shown, not stretched to their range, so that a curve of nearly equal scores has no
 * bend; and what the pack calls weak stays weak wherever the curve bends.
 */
final class Divider {
    /** So many of the best scores make the curve, whatever number of results is asked for. */
    static final int CURVE = 200;

    private static final int LEAST_CURVE = 5;
    private static final double LEAST_BEND = 0.1;

    private Divider() {}

    /**
     * The lowest score that is not weak.
     *
     * @param scores the best ones, best first, not cut off at 0 and 1
     * @param weak the pack's own limit
     */
    static double place(double[] scores, double weak) {
        int last = Math.min(scores.length, CURVE) - 1;
        if (last + 1 < LEAST_CURVE) {
            return weak;
        }
        int bend = 0;
        double farthest = 0;
        for (int i = 1; i < last; i++) {
            double chord = scores[0] + (scores[last] - scores[0]) * i / last;
            double distance = scores[i] - chord;
            if (Math.abs(distance) > Math.abs(farthest)) {
                farthest = distance;
                bend = i;
            }
        }
        if (Math.abs(farthest) < LEAST_BEND) {
            return weak;
        }
        // below the chord the fall has ended at the bend; above it, the plateau still includes it
        return Math.max(weak, scores[farthest < 0 ? bend - 1 : bend]);
    }
}
