package photoscope.vectors;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

/**
 * Splits one computation among the calling thread and a few helpers. The caller takes chunks too and waits only
 * for chunks that were begun, so a busy or slow executor delays nothing.
 */
final class Chunks {
    /** What one thread does with the chunks it gets. */
    interface Work {
        void chunk(int index);
    }

    private final Executor executor;
    private final int threads;

    /**
     * Chunks on the calling thread and {@code threads - 1} of the executor's.
     */
    Chunks(Executor executor, int threads) {
        this.executor = executor;
        this.threads = threads;
    }

    /**
     * Does chunks 0 to {@code count - 1}, each once, and hands back the works that took part.
     *
     * @param newWork gives each thread its own
     * @throws InterruptedException if the calling thread was interrupted; no chunk is being worked on any more
     */
    <W extends Work> List<W> run(int count, Supplier<W> newWork) throws InterruptedException {
        Run<W> run = new Run<>(count, newWork);
        for (int helper = 1; helper < Math.min(threads, count); helper++) {
            executor.execute(() -> run.takeChunks(null));
        }
        run.takeChunks(Thread.currentThread());
        return run.await();
    }

    private static final class Run<W extends Work> {
        private final int count;
        private final Supplier<W> newWork;
        private final AtomicInteger next = new AtomicInteger();
        private final CountDownLatch left;
        private final List<W> works = new ArrayList<>();
        private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();

        Run(int count, Supplier<W> newWork) {
            this.count = count;
            this.newWork = newWork;
            this.left = new CountDownLatch(count);
        }

        void takeChunks(@Nullable Thread interruptible) {
            int index = next.getAndIncrement();
            if (index >= count) {
                return;
            }
            W work = newWork.get();
            synchronized (works) {
                works.add(work);
            }
            while (index < count) {
                try {
                    if (interruptible != null && interruptible.isInterrupted()) {
                        failure.compareAndSet(null, new InterruptedException());
                    }
                    if (failure.get() == null) {
                        work.chunk(index);
                    }
                } catch (RuntimeException | Error e) {
                    failure.compareAndSet(null, e);
                } finally {
                    left.countDown();
                }
                index = next.getAndIncrement();
            }
        }

        List<W> await() throws InterruptedException {
            boolean interrupted = Thread.interrupted();
            while (left.getCount() > 0) {
                try {
                    left.await();
                } catch (InterruptedException e) {
                    interrupted = true; // the chunks begun are short, and must not outlive the call
                    failure.compareAndSet(null, e);
                }
            }
            if (interrupted) {
                throw new InterruptedException();
            }
            Throwable thrown = failure.get();
            if (thrown != null) {
                throw new IllegalStateException("a scan failed: " + thrown.getMessage(), thrown);
            }
            synchronized (works) {
                return List.copyOf(works);
            }
        }
    }
}
