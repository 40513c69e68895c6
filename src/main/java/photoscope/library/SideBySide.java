package photoscope.library;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;

import photoscope.photo.Sentence;
import photoscope.photo.ToldIOException;

/** Opens parts of a library at the same time; each is put on the stack, to be closed with the rest. */
final class SideBySide implements AutoCloseable {
    private final ResourceStack resources;
    private final ExecutorService threads = Executors
            .newCachedThreadPool(Thread.ofPlatform().name("library-opening-", 0).daemon().factory());
    private final List<FutureTask<?>> waiting = new ArrayList<>();

    SideBySide(ResourceStack resources) {
        this.resources = resources;
    }

    /** A part that is being opened. */
    static final class Part<T> {
        private final FutureTask<T> future;

        private Part(FutureTask<T> future) {
            this.future = future;
        }

        /** Waits until it is open. */
        T get() throws IOException {
            try {
                return future.get();
            } catch (ExecutionException e) {
                switch (e.getCause()) {
                    case IOException trouble -> throw trouble;
                    case RuntimeException trouble -> throw trouble;
                    case Error trouble -> throw trouble;
                    case null, default -> throw new IOException(e);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new ToldIOException(Sentence.of("opening was interrupted"), e);
            }
        }
    }

    /** A part that {@link #begin} begins to open. */
    <T extends AutoCloseable> Part<T> part(Callable<T> opening) {
        FutureTask<T> task = new FutureTask<>(() -> resources.push(opening.call()));
        waiting.add(task);
        return new Part<>(task);
    }

    /** Begins to open all parts there are. */
    void begin() {
        waiting.forEach(threads::execute);
        waiting.clear();
    }

    /** Waits until all that was begun is open or has failed. */
    @Override
    public void close() {
        threads.close();
    }
}
