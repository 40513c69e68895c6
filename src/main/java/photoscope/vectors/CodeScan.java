package photoscope.vectors;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;

import photoscope.photo.OrdinalSet;

/** One thread's part of a scan over codes: keeps the best by rough score. */
final class CodeScan implements Chunks.Work {
    private static final ValueLayout.OfFloat SCALE = ValueLayout.JAVA_FLOAT_UNALIGNED
            .withOrder(ByteOrder.LITTLE_ENDIAN);

    private final VectorStore store;
    private final DotProduct dot;
    private final QueryCode query;
    private final OrdinalSet accept;
    private final BestFew best;

    CodeScan(VectorStore store, DotProduct dot, QueryCode query, OrdinalSet accept, int most) {
        this.store = store;
        this.dot = dot;
        this.query = query;
        this.accept = accept;
        this.best = new BestFew(most);
    }

    @Override
    public void chunk(int index) {
        int first = index * DerivedFile.CHUNK;
        if (nothingAccepted(first)) {
            return;
        }
        scan(first, store.codes(index));
    }

    private boolean nothingAccepted(int first) {
        int next = accept.nextSet(first);
        return next < 0 || next >= first + DerivedFile.CHUNK;
    }

    private void scan(int first, MemorySegment codes) {
        short[] coordinates = query.coordinates();
        int itemBytes = Codes.itemBytes(coordinates.length);
        for (int word = 0; word < DerivedFile.CHUNK / Long.SIZE; word++) {
            long bits = accept.word(first / Long.SIZE + word);
            for (; bits != 0; bits &= bits - 1) {
                int item = word * Long.SIZE + Long.numberOfTrailingZeros(bits);
                long offset = (long) item * itemBytes;
                float scale = codes.get(SCALE, offset + coordinates.length);
                best.offer(Ranked.of(dot.of(codes, offset, coordinates) * scale * query.scale(), first + item));
            }
        }
    }

    BestFew best() {
        return best;
    }
}
