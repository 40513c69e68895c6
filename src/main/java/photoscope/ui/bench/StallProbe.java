package photoscope.ui.bench;

import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

/** Knocks at the JavaFX thread every millisecond or so and notes for how long nobody opened. */
final class StallProbe implements AutoCloseable {
    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(1);

    private final Executor ui;
    private final AtomicLong longest = new AtomicLong();
    private final ExecutorService thread = Executors
            .newSingleThreadExecutor(Thread.ofPlatform().name("bench-probe").daemon().factory());

    StallProbe(Executor ui) {
        this.ui = ui;
        thread.execute(this::knock);
    }

    private void knock() {
        while (!Thread.currentThread().isInterrupted()) {
            long due = System.nanoTime();
            Thread waiting = Thread.currentThread();
            AtomicLong answered = new AtomicLong();
            ui.execute(() -> {
                answered.set(System.nanoTime());
                LockSupport.unpark(waiting);
            });
            while (answered.get() == 0 && !waiting.isInterrupted()) {
                LockSupport.park(this);
            }
            longest.accumulateAndGet(answered.get() - due, Math::max);
            LockSupport.parkNanos(PAUSE);
        }
    }

    /** In milliseconds, since this was last asked. */
    double longest() {
        return longest.getAndSet(0) / 1e6;
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
