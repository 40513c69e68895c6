package photoscope.ui.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;

/** Knocks at the JavaFX thread every millisecond or so and notes for how long nobody opened. */
final class StallProbe implements AutoCloseable {
    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(1);
    private static final double MILLISECOND = 1e6;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    /**
     * The longest that was seen, each by itself, in milliseconds.
     *
     * @param stall on the clock
     * @param work processor time of the JavaFX thread within one wait: the rest it was waiting itself
     */
    record Stall(double stall, double work) {
        static final Stall NONE = new Stall(0, 0);

        Stall or(Stall other) {
            return new Stall(Math.max(stall, other.stall), Math.max(work, other.work));
        }
    }

    private final Executor ui;
    private final long uiThread = Thread.currentThread().threadId();
    private final AtomicReference<Stall> longest = new AtomicReference<>(Stall.NONE);
    private final ExecutorService thread = Executors
            .newSingleThreadExecutor(Thread.ofPlatform().name("bench-probe").daemon().factory());

    /** To be made on the JavaFX thread. */
    StallProbe(Executor ui) {
        this.ui = ui;
        thread.execute(this::knock);
    }

    private void knock() {
        Thread waiting = Thread.currentThread();
        while (!waiting.isInterrupted()) {
            long due = System.nanoTime();
            long worked = THREADS.getThreadCpuTime(uiThread);
            AtomicReference<Stall> answer = new AtomicReference<>();
            ui.execute(() -> {
                answer.set(new Stall((System.nanoTime() - due) / MILLISECOND,
                        (THREADS.getThreadCpuTime(uiThread) - worked) / MILLISECOND));
                LockSupport.unpark(waiting);
            });
            while (answer.get() == null && !waiting.isInterrupted()) {
                LockSupport.park(this);
            }
            if (answer.get() != null) {
                longest.accumulateAndGet(answer.get(), Stall::or);
            }
            LockSupport.parkNanos(PAUSE);
        }
    }

    /** The longest since this was last asked. */
    Stall take() {
        return longest.getAndSet(Stall.NONE);
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
