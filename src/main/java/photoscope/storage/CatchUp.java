package photoscope.storage;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Brings something up to what was written before, on a thread of its own: whoever writes wakes it and does not wait.
 * Several wakes before a pass begins are one pass.
 */
public final class CatchUp implements AutoCloseable {
    /** So long closing waits for what is left. */
    private static final long CLOSING_NANOS = 2_000_000_000L;

    private final ExecutorService thread;
    private final Runnable pass;
    private final AtomicBoolean isQueued = new AtomicBoolean();
    private volatile boolean isClosing;
    private volatile long closeBefore;

    /**
     * @param name of the thread
     * @param pass does what is left to do, and stops where it {@linkplain #mayGoOn may not go on}
     */
    public CatchUp(String name, Runnable pass) {
        this.thread = Executors.newSingleThreadExecutor(Thread.ofPlatform().name(name).daemon().factory());
        this.pass = pass;
    }

    /** Has a pass made. */
    public void wake() {
        if (!isClosing && isQueued.compareAndSet(false, true)) {
            thread.execute(() -> {
                isQueued.set(false);
                pass.run();
            });
        }
    }

    /** Does something else first, and then makes a pass. */
    public void wakeAfter(Runnable work) {
        if (!isClosing) {
            thread.execute(work);
            wake();
        }
    }

    /** Waits until all is done that was asked for before. */
    public void await() throws InterruptedException {
        try {
            thread.submit(() -> true).get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whether a pass may begin with more; false a moment after closing has begun. */
    public boolean mayGoOn() {
        return !isClosing || System.nanoTime() - closeBefore < 0;
    }

    /** Ends after a moment, in which a few things are still done. */
    @Override
    public void close() {
        closeBefore = System.nanoTime() + CLOSING_NANOS;
        isClosing = true;
        thread.close();
    }

    /**
     * As {@link #close}, for passes that touch other people's disks: one that still hangs some seconds later is left to
     * end by itself.
     */
    public void closeOrLeave() {
        closeBefore = System.nanoTime() + CLOSING_NANOS;
        isClosing = true;
        thread.shutdown();
        try {
            if (!thread.awaitTermination(2 * CLOSING_NANOS, TimeUnit.NANOSECONDS)) {
                thread.shutdownNow();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
