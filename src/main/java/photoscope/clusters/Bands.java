package photoscope.clusters;

/**
 * How scores fall into three bands.
 *
 * @param fair the least score, 0 to 1, that is fair
 * @param strong the least score, 0 to 1, that is strong
 */
public record Bands(float fair, float strong) {
    public static final Bands USUAL = new Bands(0.3f, 0.6f);

    public Bands {
        if (!(fair <= strong)) {
            throw new IllegalArgumentException("fair scores begin at " + fair + ", strong ones at " + strong);
        }
    }

    /** A band. */
    public enum Band {
        STRONG,
        FAIR,
        WEAK
    }

    /** The band of a score, 0 to 1. */
    public Band of(float score) {
        return score >= strong ? Band.STRONG : score >= fair ? Band.FAIR : Band.WEAK;
    }
}
