package photoscope.vectors;

import java.util.Arrays;
import java.util.concurrent.Executor;
import java.util.function.IntConsumer;
import java.util.function.Supplier;

import photoscope.photo.Embedding;
import photoscope.photo.OrdinalSet;

/**
 * Looks at everything that is accepted: a scan over byte codes picks candidates, their float vectors decide. The
 * rounding of the codes moves a rough score by little; how much is seen on the candidates themselves, and where
 * it could hide a better vector outside, more candidates are taken. Where few are accepted, all are scored.
 */
public final class ExactScan implements VectorIndex {
    private static final int LEAST_CANDIDATES = 300;
    private static final int CANDIDATES_A_RESULT = 4;
    private static final int MORE = 4;
    /** Beyond this many times the first candidates, equals by rounding are as good as each other. */
    private static final int MOST_TIMES = 64;
    /** Rounding errors are nearly normal: beyond five deviations is one in 3 million. */
    private static final double DEVIATIONS = 5;

    private final VectorStore store;
    private final RoughScan rough;
    private final ExactScores exactScores;
    private final Supplier<DotProduct> dot;

    /**
     * A scan of this store.
     *
     * @param executor lends {@code threads - 1} threads for the time of a search
     * @param threads how many work on one search, the calling one included
     * @param damaged is told the ordinals of vectors that proved damaged and were left out, by any thread
     */
    public ExactScan(VectorStore store, Executor executor, int threads, IntConsumer damaged) {
        this(store, executor, threads, damaged, new FastestDotProduct(executor, store.format().dimensions()));
    }

    ExactScan(VectorStore store, Executor executor, int threads, IntConsumer damaged, Supplier<DotProduct> dot) {
        this.store = store;
        Chunks chunks = new Chunks(executor, threads);
        this.rough = new RoughScan(store, chunks);
        this.exactScores = new ExactScores(store, chunks, damaged);
        this.dot = dot;
    }

    @Override
    public Neighbors nearest(Embedding query, int count, OrdinalSet accept) throws InterruptedException {
        store.checkFits(query);
        try (VectorStore.Use using = store.use()) {
            using.check();
            OrdinalSet live = accept.copy();
            live.and(OrdinalSet.all(store.size()));
            return nearestOf(query, count, live);
        }
    }

    private Neighbors nearestOf(Embedding query, int count, OrdinalSet live) throws InterruptedException {
        int accepted = live.cardinality();
        if (count <= 0 || accepted == 0) {
            return new Neighbors(new int[0], new float[0], new SearchPlan.Scan(0));
        }
        SearchPlan plan = new SearchPlan.Scan(accepted);
        QueryCode code = QueryCode.of(query);
        long first = Math.max(LEAST_CANDIDATES, (long) CANDIDATES_A_RESULT * count);
        for (long most = first; most < accepted; most *= MORE) {
            long[] best = rough.best(dot.get(), code, live, (int) most).sorted();
            long[] exact = exactScores.of(query, ExactScores.ordinals(best));
            if (most * MORE > first * MOST_TIMES || isSettled(best, exact, count)) {
                return ExactScores.best(exact, count, plan);
            }
        }
        return ExactScores.best(exactScores.of(query, ordinalsOf(live, accepted)), count, plan);
    }

    /** Whether no vector outside the candidates can be better than the last result. */
    private static boolean isSettled(long[] rough, long[] exact, int count) {
        double squares = 0;
        int compared = 0;
        for (int i = 0; i < exact.length; i++) {
            if (exact[i] != Ranked.NONE) {
                double error = Ranked.score(rough[i]) - (double) Ranked.score(exact[i]);
                squares += error * error;
                compared++;
            }
        }
        if (compared < count) {
            return false;
        }
        long[] sorted = exact.clone();
        Arrays.sort(sorted);
        double worstResult = Ranked.score(sorted[sorted.length - count]);
        double bestOutside = Ranked.score(rough[rough.length - 1]) + DEVIATIONS * Math.sqrt(squares / compared);
        return bestOutside < worstResult;
    }

    private static int[] ordinalsOf(OrdinalSet set, int cardinality) {
        int[] ordinals = new int[cardinality];
        int next = set.nextSet(0);
        for (int i = 0; i < cardinality; i++) {
            ordinals[i] = next;
            next = set.nextSet(next + 1);
        }
        return ordinals;
    }
}
