package photoscope.clusters;

import org.jspecify.annotations.Nullable;

/**
 * How the scores of a cluster's members fall into bands.
 *
 * @param fair the least score, 0 to 1, that is fair
 * @param strong the least score, 0 to 1, that is strong
 */
public record Bands(float fair, float strong) {
    /** For scores that a search has shown. */
    public static final Bands USUAL = new Bands(0.3f, 0.6f);
    /** Cosines with the middle of a cluster are high: these part what looks alike from what does not. */
    private static final Bands OF_COSINES = new Bands(0.62f, 0.8f);

    public Bands {
        if (!(fair <= strong)) {
            throw new IllegalArgumentException("fair scores begin at " + fair + ", strong ones at " + strong);
        }
    }

    /** Those of clusters of a kind of which nobody has said others. */
    public static Bands usual(ClusterKind kind) {
        return kind == ClusterKind.COLLECTION ? USUAL : OF_COSINES;
    }

    /** A band. */
    public enum Band {
        STRONG,
        FAIR,
        WEAK,
        /** Put there by a person, who knows that it fits: it has no score. */
        BY_HAND
    }

    /** The band of a member's score; null where it has none. */
    public Band of(@Nullable Float score) {
        if (score == null) {
            return Band.BY_HAND;
        }
        return score >= strong ? Band.STRONG : score >= fair ? Band.FAIR : Band.WEAK;
    }
}
