package photoscope.vectors;

import java.util.function.IntConsumer;

import photoscope.photo.Embedding;

/** One thread's part of scoring candidates by their vectors themselves. */
final class ExactRanking implements Chunks.Work {
    /** Vectors read at a stretch. */
    static final int CHUNK = 64;

    private final VectorStore store;
    private final Embedding query;
    private final int[] candidates;
    private final long[] ranked;
    private final IntConsumer damaged;
    private final RecordBuffer buffer;

    /**
     * @param candidates which to score
     * @param ranked where {@link Ranked} longs go, each at its candidate's place; NONE where damaged
     */
    ExactRanking(VectorStore store, Embedding query, int[] candidates, long[] ranked, IntConsumer damaged) {
        this.store = store;
        this.query = query;
        this.candidates = candidates;
        this.ranked = ranked;
        this.damaged = damaged;
        this.buffer = store.newBuffer();
    }

    @Override
    public void chunk(int index) {
        for (int i = index * CHUNK; i < Math.min(candidates.length, (index + 1) * CHUNK); i++) {
            ranked[i] = rank(candidates[i]);
        }
    }

    private long rank(int ordinal) {
        try {
            store.read(ordinal, buffer);
            return Ranked.of(query.cosine(buffer.embedding()), ordinal);
        } catch (VectorDamaged e) {
            damaged.accept(e.ordinal());
            return Ranked.NONE;
        }
    }
}
