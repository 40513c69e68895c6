package photoscope.indexing;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import photoscope.photo.Stage;

/** Collects items into batches and has them written, on one thread: what a crash can cost is one batch. */
final class WriteStage {
    private static final int BATCH = 64;
    private static final long BATCH_MILLISECONDS = 1_000;
    private static final long COMMIT_WORDS_MILLISECONDS = 10_000;

    private final BatchWriter writer;
    private final WordFollower words;
    private final Handoff<Embedded> in;
    private final IndexCounters counters;
    private final PartAssembly parts = new PartAssembly();
    private long wordsCommitted = System.nanoTime();

    WriteStage(BatchWriter writer, WordFollower words, Handoff<Embedded> in, IndexCounters counters) {
        this.writer = writer;
        this.words = words;
        this.in = in;
        this.counters = counters;
    }

    void run() throws InterruptedException, IOException {
        Optional<Embedded> next = in.take();
        while (next.isPresent()) {
            List<Embedded> batch = new ArrayList<>();
            parts.add(next.get()).ifPresent(batch::add);
            fill(batch);
            if (!batch.isEmpty()) {
                long start = System.nanoTime();
                writer.write(batch);
                commitWordsNowAndThen();
                counters.times.add(Stage.WRITE, start);
                counters.done.add(batch.size());
            }
            next = in.take();
        }
        words.commit();
    }

    private void fill(List<Embedded> batch) throws InterruptedException {
        long end = System.nanoTime() + BATCH_MILLISECONDS * 1_000_000;
        while (size(batch) < BATCH) {
            Optional<Embedded> next = in.poll(Math.max(0, (end - System.nanoTime()) / 1_000_000));
            if (next.isEmpty()) {
                return;
            }
            parts.add(next.get()).ifPresent(batch::add);
        }
    }

    private static int size(List<Embedded> batch) {
        return batch.stream().mapToInt(item -> 1 + item.others().size()).sum();
    }

    private void commitWordsNowAndThen() throws IOException {
        if (System.nanoTime() - wordsCommitted > COMMIT_WORDS_MILLISECONDS * 1_000_000) {
            words.commit();
            wordsCommitted = System.nanoTime();
        }
    }
}
