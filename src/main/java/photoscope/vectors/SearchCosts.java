package photoscope.vectors;

/**
 * What searching costs, in nanoseconds of one thread, measured on vectors of 512 dimensions (see the notes of
 * {@code photoscope bench vectors}); for others in proportion. Only their ratios decide, and those are much the same
 * on all machines: a scan is bound by the bandwidth of memory, a walk by its latency.
 *
 * @param scanned comparing a code that follows the one before
 * @param scattered comparing a code that does not
 * @param visited comparing a code on a walk, and its part of the steps
 * @param begun beginning a walk
 * @param patience walks are given up where they have cost so many times what a scan would
 */
record SearchCosts(double scanned, double scattered, double visited, double begun, double patience) {
    static final SearchCosts USUAL = new SearchCosts(40, 350, 350, 100_000, 1);
    /** A walk visits so many more vectors as the beam is wide, and these at least. */
    private static final double VISITS_A_KEPT = 7;
    private static final double LEAST_VISITS = 500;

    /** A scan of so many among {@code span} ordinals. */
    double scan(int accepted, int span) {
        double density = span == 0 ? 1 : (double) accepted / span;
        return accepted * (scanned + (scattered - scanned) * (1 - density));
    }

    /** Walks with this beam through so many graphs, of whose vectors this part is accepted. */
    double walks(int graphs, int beam, double share) {
        return graphs * (begun + visits(beam, share) * visited);
    }

    /** How many vectors a walk visits. */
    static double visits(int beam, double share) {
        return LEAST_VISITS + VISITS_A_KEPT * beam / share;
    }

    /** How many visits each of the walks is given, where a scan would cost this. */
    int mostVisits(int graphs, double scan) {
        return (int) Math.min(Integer.MAX_VALUE, LEAST_VISITS + patience * scan / visited / graphs);
    }
}
