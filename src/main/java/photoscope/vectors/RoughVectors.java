package photoscope.vectors;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.concurrent.Executor;
import java.util.function.Supplier;

import photoscope.photo.Embedding;

/**
 * The rounded copies of vectors that an {@link ExactScan} begins with, for jobs that compare all of them with each
 * other or with some directions: a byte a coordinate, mapped and not on the heap. A cosine is right to about 0.002.
 * What is computed does not depend on the number of threads.
 */
public final class RoughVectors {
    private static final ValueLayout.OfFloat SCALE = ValueLayout.JAVA_FLOAT_UNALIGNED
            .withOrder(ByteOrder.LITTLE_ENDIAN);
    /** So many vectors are compared with all directions while they are in the processor's cache. */
    private static final int SLICE = 256;
    private static final int QUERIES_AT_ONCE = 32;

    private final VectorStore store;
    private final Chunks chunks;
    private final Supplier<DotProduct> dot;
    private final int dimensions;

    /**
     * @param executor lends {@code threads - 1} threads for the time of a call
     * @param threads how many work on one call, the calling one included
     */
    public RoughVectors(VectorStore store, Executor executor, int threads) {
        this.store = store;
        this.chunks = new Chunks(executor, threads);
        this.dimensions = store.format().dimensions();
        this.dot = new FastestDotProduct(executor, dimensions);
    }

    public int dimensions() {
        return dimensions;
    }

    /**
     * Finds for each vector the direction with the greatest dot product after an offset was taken off.
     *
     * @param vectors ordinals in the store
     * @param directions of any length, as many as offsets
     * @param offsets subtracted from the dot products
     */
    public NearestDirections nearest(int[] vectors, float[][] directions, float[] offsets) throws InterruptedException {
        NearestDirections nearest = new NearestDirections(vectors.length);
        QueryCode[] queries = Arrays.stream(directions)
                .map(direction -> QueryCode.of(new Embedding(direction)))
                .toArray(QueryCode[]::new);
        DotProduct fastest = dot.get();
        int slices = (vectors.length + SLICE - 1) / SLICE;
        try (VectorStore.Use using = store.use()) {
            using.check();
            chunks.run(slices, () -> slice -> {
                int end = Math.min(vectors.length, (slice + 1) * SLICE);
                for (int i = slice * SLICE; i < end; i++) {
                    Place place = place(vectors[i]);
                    for (int q = 0; q < queries.length; q++) {
                        nearest.offer(i, q, place.dot(fastest, queries[q]) - offsets[q]);
                    }
                }
            });
        }
        return nearest;
    }

    /**
     * The nearest others of some vectors among all of them, best first; equal scores by ordinal.
     *
     * @param vectors ordinals in the store
     * @param first index of the first whose neighbours are sought
     * @param end index behind the last
     * @param count how many neighbours of each
     */
    public Neighbors[] neighbors(int[] vectors, int first, int end, int count) throws InterruptedException {
        Neighbors[] found = new Neighbors[end - first];
        DotProduct fastest = dot.get();
        int blocks = (end - first + QUERIES_AT_ONCE - 1) / QUERIES_AT_ONCE;
        try (VectorStore.Use using = store.use()) {
            using.check();
            chunks.run(blocks, () -> block -> {
                int from = first + block * QUERIES_AT_ONCE;
                int until = Math.min(end, from + QUERIES_AT_ONCE);
                BestFew[] best = best(vectors, from, until, count, fastest);
                for (int i = from; i < until; i++) {
                    found[i - first] = neighbors(best[i - from].sorted(), vectors.length);
                }
            });
        }
        return found;
    }

    private BestFew[] best(int[] vectors, int from, int until, int count, DotProduct fastest) {
        QueryCode[] queries = new QueryCode[until - from];
        BestFew[] best = new BestFew[until - from];
        for (int q = 0; q < queries.length; q++) {
            queries[q] = place(vectors[from + q]).query();
            best[q] = new BestFew(count);
        }
        for (int i = 0; i < vectors.length; i++) {
            Place place = place(vectors[i]);
            for (int q = 0; q < queries.length; q++) {
                if (i != from + q) {
                    best[q].offer(Ranked.of(place.dot(fastest, queries[q]), i));
                }
            }
        }
        return best;
    }

    private static Neighbors neighbors(long[] ranked, int compared) {
        int[] indexes = new int[ranked.length];
        float[] scores = new float[ranked.length];
        for (int i = 0; i < ranked.length; i++) {
            indexes[i] = Ranked.ordinal(ranked[i]);
            scores[i] = Ranked.score(ranked[i]);
        }
        return new Neighbors(indexes, scores, new SearchPlan.Scan(compared));
    }

    /**
     * Adds vectors up by group, in their order.
     *
     * @param vectors ordinals in the store
     * @param groups a row of {@code sums} for each; negative for those to be left out
     * @param weights of each
     * @param sums is added to
     */
    public void addUp(int[] vectors, int[] groups, float[] weights, float[][] sums) {
        byte[] coordinates = new byte[dimensions];
        try (VectorStore.Use using = store.use()) {
            using.check();
            for (int i = 0; i < vectors.length; i++) {
                if (groups[i] >= 0) {
                    float scale = place(vectors[i]).read(coordinates) * weights[i];
                    float[] sum = sums[groups[i]];
                    for (int d = 0; d < coordinates.length; d++) {
                        sum[d] += coordinates[d] * scale;
                    }
                }
            }
        }
    }

    private Place place(int vector) {
        int chunk = vector / DerivedFile.CHUNK;
        return new Place(store.codes(chunk), (long) (vector - chunk * DerivedFile.CHUNK) * Codes.itemBytes(dimensions),
                Codes.paddedLength(dimensions));
    }

    /** Where a code lies. */
    private record Place(MemorySegment codes, long offset, int padded) {
        float scale() {
            return codes.get(SCALE, offset + padded);
        }

        float dot(DotProduct dot, QueryCode query) {
            return dot.of(codes, offset, query.coordinates()) * scale() * query.scale();
        }

        QueryCode query() {
            short[] coordinates = new short[padded];
            for (int i = 0; i < padded; i++) {
                coordinates[i] = codes.get(ValueLayout.JAVA_BYTE, offset + i);
            }
            return new QueryCode(coordinates, scale());
        }

        float read(byte[] coordinates) {
            MemorySegment.copy(codes, ValueLayout.JAVA_BYTE, offset, coordinates, 0, coordinates.length);
            return scale();
        }
    }
}
