package photoscope.bench;

/**
 * What a measurement has to come to.
 *
 * @param bound on which side of the limit it has to be
 * @param limit in the measurement's unit, itself allowed
 */
public record Target(Bound bound, double limit) {
    /** A side of a limit. */
    public enum Bound {
        AT_LEAST,
        AT_MOST
    }

    static Target atLeast(double limit) {
        return new Target(Bound.AT_LEAST, limit);
    }

    static Target atMost(double limit) {
        return new Target(Bound.AT_MOST, limit);
    }

    boolean isMetBy(double value) {
        return bound == Bound.AT_LEAST ? value >= limit : value <= limit;
    }
}
