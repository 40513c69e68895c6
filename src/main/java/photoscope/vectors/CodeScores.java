package photoscope.vectors;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;
import java.util.function.Supplier;

/**
 * Compares vectors by their codes, as a graph wants it: greater is nearer. A similarity is one through the squared
 * distance, so that ratios of similarities are ratios of distances: that is what a Vamana graph's alpha speaks of.
 * Nodes of a graph are ordinals less its first one. Only while someone is in the store's use.
 */
final class CodeScores {
    /** Below this squared distance the rounding of codes hides which of two is nearer. */
    private static final float LEAST_DISTANCE = 1e-3f;
    private static final ValueLayout.OfFloat SCALE = ValueLayout.JAVA_FLOAT_UNALIGNED
            .withOrder(ByteOrder.LITTLE_ENDIAN);
    private static final int CACHE_LINE = 64;
    /** After so many lines the processor has understood that the next ones follow. */
    private static final int LINES_TOUCHED = 4;

    private final VectorStore store;
    private final Supplier<DotProduct> dot;
    private final int first;
    private final int padded;
    private final int itemBytes;

    CodeScores(VectorStore store, Supplier<DotProduct> dot, int first) {
        this.store = store;
        this.dot = dot;
        this.first = first;
        this.padded = Codes.paddedLength(store.format().dimensions());
        this.itemBytes = Codes.itemBytes(store.format().dimensions());
    }

    float similarity(int node, QueryCode query) {
        int ordinal = first + node;
        MemorySegment codes = store.codes(ordinal / DerivedFile.CHUNK);
        long offset = offset(ordinal);
        float cosine = dot.get().of(codes, offset, query.coordinates()) * codes.get(SCALE, offset + padded)
                * query.scale();
        return 1 / Math.max(2 - 2 * cosine, LEAST_DISTANCE);
    }

    /** The rough cosine that gave this similarity. */
    static float cosine(float similarity) {
        return 1 - 0.5f / similarity;
    }

    /** A node's own code, to compare others with. */
    QueryCode code(int node) {
        int ordinal = first + node;
        MemorySegment codes = store.codes(ordinal / DerivedFile.CHUNK);
        long offset = offset(ordinal);
        short[] coordinates = new short[padded];
        for (int i = 0; i < padded; i++) {
            coordinates[i] = codes.get(ValueLayout.JAVA_BYTE, offset + i);
        }
        return new QueryCode(coordinates, codes.get(SCALE, offset + padded));
    }

    /**
     * Has the processor fetch the codes of these nodes all at once instead of one after the other.
     *
     * @return nothing of use; to be kept, or a compiler may leave the reading out
     */
    int touch(int[] nodes, int count) {
        int touched = 0;
        for (int i = 0; i < count; i++) {
            int ordinal = first + nodes[i];
            MemorySegment codes = store.codes(ordinal / DerivedFile.CHUNK);
            long offset = offset(ordinal);
            for (int line = 0; line < LINES_TOUCHED && line * CACHE_LINE < itemBytes; line++) {
                touched += codes.get(ValueLayout.JAVA_BYTE, offset + (long) line * CACHE_LINE);
            }
        }
        return touched;
    }

    private long offset(int ordinal) {
        return (long) (ordinal & DerivedFile.CHUNK - 1) * itemBytes;
    }
}
