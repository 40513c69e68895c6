package photoscope.indexing;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import photoscope.indexing.ReadResult.Fresh;
import photoscope.search.VectorAssignment;
import photoscope.vectors.VectorRecord;

/**
 * Writes batches of read files: vectors and thumbnails first, forced to the disk, then the catalog in one
 * transaction, then the words. What the catalog says is therefore always there; a crash leaves at most vectors and
 * thumbnails that nothing points to.
 */
final class BatchWriter {
    /** Searches see new vectors after at most this many times what looking through all of them takes. */
    private static final int WORK_TO_CATCHING_UP = 20;

    private final IndexTargets targets;
    private final Resolver resolver;
    private final WordFollower words;
    private final IndexCounters counters;
    private long catchUpAt = System.nanoTime();
    private boolean isComplete = true;

    BatchWriter(IndexTargets targets, WordFollower words, IndexCounters counters) {
        this.targets = targets;
        this.resolver = new Resolver(targets.catalog().parts());
        this.words = words;
        this.counters = counters;
    }

    void write(List<Embedded> batch) throws IOException {
        BatchPlan plan = targets.catalog().read(session -> BatchPlan.of(batch, resolver, session));
        isComplete &= plan.isComplete();
        writeVectors(plan.items());
        writeThumbnails(plan.items());
        targets.catalog()
                .change(session -> new CatalogUpdate(session, targets.catalog().photos(), counters).apply(plan));
        catchUpNowAndThen();
        words.follow();
    }

    /** False where files have to be read once more, because what they were known by changed in the meantime. */
    boolean isComplete() {
        return isComplete;
    }

    /** Catching up looks at the whole library: every batch would be too often where that is large. */
    private void catchUpNowAndThen() {
        long start = System.nanoTime();
        if (start - catchUpAt >= 0) {
            targets.living().catchUp();
            long end = System.nanoTime();
            catchUpAt = end + WORK_TO_CATCHING_UP * (end - start);
        }
    }

    private void writeVectors(List<BatchPlan.Item> items) throws IOException {
        List<VectorRecord> records = new ArrayList<>();
        for (BatchPlan.Item item : items) {
            if (item.file().read() instanceof Fresh fresh && item.file().embedding() != null
                    && !(item.resolution() instanceof Resolution.Twin) && !isEmbedded(item, fresh)) {
                records.add(new VectorRecord(item.part(), fresh.hash(), false, item.file().embedding()));
            }
        }
        if (!records.isEmpty()) {
            targets.vectors().append(records);
            counters.embedded.add(records.size());
        }
    }

    /** Whether the part has a vector of this very content, and only its thumbnail was wanting. */
    private boolean isEmbedded(BatchPlan.Item item, Fresh fresh) {
        VectorAssignment now = targets.living().now();
        int part = targets.catalog().parts().ordinalOf(item.part().value());
        int vector = part < 0 ? -1 : now.vectorOf(part);
        return vector >= 0 && targets.vectors().hashAt(vector) == fresh.hash().first()
                && !PendingParts.isProvisional(targets.vectors(), vector);
    }

    private void writeThumbnails(List<BatchPlan.Item> items) throws IOException {
        boolean any = false;
        for (BatchPlan.Item item : items) {
            if (item.file().read() instanceof Fresh fresh && !targets.thumbnails().contains(fresh.hash())) {
                targets.thumbnails().put(fresh.hash(), fresh.thumbnail());
                any = true;
            }
        }
        if (any) {
            targets.thumbnails().force();
        }
    }
}
