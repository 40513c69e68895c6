package photoscope.indexing;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import photoscope.indexing.ReadResult.Fresh;
import photoscope.media.FilmSampling;
import photoscope.photo.ContentHash;
import photoscope.photo.Embedding;
import photoscope.photo.PartId;
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
    private final FilmSampling sampling;
    private final IndexCounters counters;
    private final Instant run;
    private long catchUpAt = System.nanoTime();
    private boolean isComplete = true;

    /**
     * @param sampling how the frames of films were chosen
     * @param run when the run began
     */
    BatchWriter(IndexTargets targets, WordFollower words, FilmSampling sampling, IndexCounters counters, Instant run) {
        this.run = run;
        this.targets = targets;
        this.sampling = sampling;
        this.resolver = new Resolver(targets.catalog().parts());
        this.words = words;
        this.counters = counters;
    }

    void write(List<Embedded> batch) throws IOException {
        BatchPlan plan = targets.catalog()
                .read(session -> BatchPlan.of(batch, resolver, targets.catalog().parts(), session));
        isComplete &= plan.isComplete();
        writeVectors(plan.items());
        writeThumbnails(plan.items());
        targets.catalog()
                .change(session -> new CatalogUpdate(session, targets.catalog().photos(), sampling, counters, run)
                        .apply(plan));
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
            if (item.file().read() instanceof Fresh fresh && !(item.resolution() instanceof Resolution.Twin)) {
                add(item.part(), fresh.hash(), item.file().embedding(), records);
                item.others()
                        .forEach(other -> add(other.part(), other.content().hash(), other.content().embedding(),
                                records));
            }
        }
        if (!records.isEmpty()) {
            targets.vectors().append(records);
            counters.embedded.add(records.size());
        }
    }

    private void add(PartId part, ContentHash hash, @Nullable Embedding embedding, List<VectorRecord> records) {
        if (embedding != null && !isEmbedded(part, hash)) {
            records.add(new VectorRecord(part, hash, false, embedding));
        }
    }

    /** Whether the part has a vector of this very content, and only its thumbnail was wanting. */
    private boolean isEmbedded(PartId id, ContentHash hash) {
        VectorAssignment now = targets.living().now();
        int part = targets.catalog().parts().ordinalOf(id.value());
        int vector = part < 0 ? -1 : now.vectorOf(part);
        return vector >= 0 && targets.vectors().hashAt(vector) == hash.first()
                && !PendingParts.isProvisional(targets.vectors(), vector);
    }

    private void writeThumbnails(List<BatchPlan.Item> items) throws IOException {
        boolean any = false;
        for (BatchPlan.Item item : items) {
            if (item.file().read() instanceof Fresh fresh) {
                any |= put(fresh.hash(), fresh.look().thumbnail());
                for (EmbeddedPart other : item.file().others()) {
                    any |= other.thumbnail() != null && put(other.hash(), other.thumbnail());
                }
            }
        }
        if (any) {
            targets.thumbnails().force();
        }
    }

    private boolean put(ContentHash hash, byte[] thumbnail) throws IOException {
        boolean isWanting = !targets.thumbnails().contains(hash);
        if (isWanting) {
            targets.thumbnails().put(hash, thumbnail);
        }
        return isWanting;
    }
}
