package photoscope.vectors;

import java.util.Arrays;
import java.util.function.IntConsumer;

import photoscope.photo.Embedding;

/** Scores candidates by their vectors themselves, which decides. */
final class ExactScores {
    private final VectorStore store;
    private final Chunks chunks;
    private final IntConsumer damaged;

    /**
     * @param damaged is told the ordinals of vectors that proved damaged and were left out, by any thread
     */
    ExactScores(VectorStore store, Chunks chunks, IntConsumer damaged) {
        this.store = store;
        this.chunks = chunks;
        this.damaged = damaged;
    }

    /** {@link Ranked} longs, each at its candidate's place; NONE for damaged ones. */
    long[] of(Embedding query, int[] candidates) throws InterruptedException {
        long[] ranked = new long[candidates.length];
        chunks.run((candidates.length + ExactRanking.CHUNK - 1) / ExactRanking.CHUNK,
                () -> new ExactRanking(store, query, candidates, ranked, damaged));
        return ranked;
    }

    static Neighbors best(long[] exact, int count, SearchPlan plan) {
        long[] sorted = Arrays.stream(exact).filter(ranked -> ranked != Ranked.NONE).sorted().toArray();
        int[] ordinals = new int[Math.min(count, sorted.length)];
        float[] scores = new float[ordinals.length];
        for (int i = 0; i < ordinals.length; i++) {
            long ranked = sorted[sorted.length - 1 - i];
            ordinals[i] = Ranked.ordinal(ranked);
            scores[i] = Ranked.score(ranked);
        }
        return new Neighbors(ordinals, scores, plan);
    }

    static int[] ordinals(long[] ranked) {
        return Arrays.stream(ranked).mapToInt(Ranked::ordinal).toArray();
    }
}
