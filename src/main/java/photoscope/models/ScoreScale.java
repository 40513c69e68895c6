package photoscope.models;

/**
 * How to read a pack's cosine similarities.
 *
 * @param low the cosine shown as 0
 * @param weak below this a match is called weak
 * @param high the cosine shown as 1
 */
public record ScoreScale(float low, float weak, float high) {
    /** The score shown for this cosine, 0 to 1. */
    public float shown(float cosine) {
        return Math.clamp((cosine - low) / (high - low), 0f, 1f);
    }

    /** The cosine that is shown as this score; the inverse of {@link #shown} between its ends. */
    public float cosine(float shown) {
        return low + shown * (high - low);
    }

    /** Whether a match of this cosine is to be called weak. */
    public boolean isWeak(float cosine) {
        return cosine < weak;
    }
}
