package photoscope.indexing;

import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;

import org.jspecify.annotations.Nullable;

import photoscope.catalog.FileRow;
import photoscope.models.ImageEncoder;
import photoscope.models.ModelException;
import photoscope.photo.Sentence;
import photoscope.photo.ToldIOException;

/**
 * Files through read, embed and write, side by side and bounded: at any time a few dozen pictures are in memory,
 * whatever the library's size. Cancelling stops the supply and finishes what is in hand; a failure of one stage
 * stops all.
 */
final class Pipeline {
    private static final int EMBED_QUEUE_BYTES = 24 << 20;
    private static final int MOST_WAITING_TO_EMBED = 64;
    private static final int MOST_WAITING_TO_WRITE = 128;

    private final ReadStage reading;
    private final ImageEncoder encoder;
    private final BatchWriter writer;
    private final WordFollower words;
    private final IndexCounters counters;
    private final int readers;
    private final int tensorLength;

    Pipeline(ReadStage reading, ImageEncoder encoder, BatchWriter writer, WordFollower words, IndexCounters counters,
            int readers, int tensorLength) {
        this.reading = reading;
        this.encoder = encoder;
        this.writer = writer;
        this.words = words;
        this.counters = counters;
        this.readers = readers;
        this.tensorLength = tensorLength;
    }

    /** A stage's work, to be run on a thread of its own. */
    private interface StageWork {
        void run() throws InterruptedException, IOException, ModelException;
    }

    /**
     * Returns when all files are through, or the control was told to cancel and what was in hand is written.
     *
     * @throws IOException if the library can't be written any more
     * @throws ModelException if the encoder fails
     */
    void run(Iterator<FileRow> files, JobControl control) throws IOException, ModelException {
        int waiting = Math.clamp(EMBED_QUEUE_BYTES / (4 * tensorLength), 16, MOST_WAITING_TO_EMBED);
        Handoff<FileRow> toRead = new Handoff<>(2 * readers, 1);
        Handoff<ReadResult> toEmbed = new Handoff<>(waiting, readers);
        Handoff<Embedded> toWrite = new Handoff<>(MOST_WAITING_TO_WRITE, 1);
        AtomicReference<Throwable> failure = new AtomicReference<>();
        Runnable stop = () -> {
            toRead.breakOff();
            toEmbed.breakOff();
            toWrite.breakOff();
        };
        try (ExecutorService threads = Executors
                .newThreadPerTaskExecutor(Thread.ofPlatform().name("indexing-", 0).daemon().factory())) {
            for (int i = 0; i < readers; i++) {
                threads.execute(() -> guarded(() -> read(toRead, toEmbed), failure, stop));
            }
            threads.execute(
                    () -> guarded(new EmbedStage(encoder, toEmbed, toWrite, counters.times)::run, failure, stop));
            threads.execute(() -> guarded(new WriteStage(writer, words, toWrite, counters)::run, failure, stop));
            guarded(() -> supply(files, toRead, control), failure, stop);
        }
        rethrow(failure.get());
    }

    private static void supply(Iterator<FileRow> files, Handoff<FileRow> toRead, JobControl control)
            throws InterruptedException {
        while (control.mayGoOn() && files.hasNext()) {
            if (!toRead.put(files.next())) {
                break;
            }
        }
        toRead.finish();
    }

    private void read(Handoff<FileRow> in, Handoff<ReadResult> out) throws InterruptedException {
        for (Optional<FileRow> file = in.take(); file.isPresent(); file = in.take()) {
            counters.at(String.valueOf(file.get().path().getParent()));
            reading.read(file.get(), out::put);
        }
        out.finish();
    }

    private static void guarded(StageWork work, AtomicReference<Throwable> failure, Runnable stop) {
        try {
            work.run();
        } catch (InterruptedException e) {
            failure.compareAndSet(null, e);
            Thread.currentThread().interrupt();
            stop.run();
        } catch (IOException | ModelException | RuntimeException | Error e) {
            failure.compareAndSet(null, e);
            stop.run();
        }
    }

    private static void rethrow(@Nullable Throwable failure) throws IOException, ModelException {
        switch (failure) {
            case null -> {
            }
            case IOException e -> throw e;
            case ModelException e -> throw e;
            case RuntimeException e -> throw e;
            case Error e -> throw e;
            default -> throw new ToldIOException(Sentence.of("Indexing was interrupted."), failure);
        }
    }
}
