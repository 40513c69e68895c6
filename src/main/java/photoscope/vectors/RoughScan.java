package photoscope.vectors;

import photoscope.photo.OrdinalSet;

/** Finds the best of a set by their codes, looking at each. */
final class RoughScan {
    private final VectorStore store;
    private final Chunks chunks;

    RoughScan(VectorStore store, Chunks chunks) {
        this.store = store;
        this.chunks = chunks;
    }

    /** The best {@code most}, as {@link Ranked} longs by rough score. */
    BestFew best(DotProduct dot, QueryCode code, OrdinalSet live, int most) throws InterruptedException {
        int scanned = (live.lastSet() + DerivedFile.CHUNK) / DerivedFile.CHUNK;
        BestFew best = new BestFew(most);
        for (CodeScan scan : chunks.run(scanned, () -> new CodeScan(store, dot, code, live, most))) {
            best.offerAll(scan.best());
        }
        return best;
    }
}
