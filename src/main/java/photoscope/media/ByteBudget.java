package photoscope.media;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * A share of the heap that threads draw on before they allocate; first come, first served. Nobody may wait for a
 * second reservation of the same budget while holding one, or two threads could wait for each other for ever:
 * what is needed at the same time has budgets of its own, always drawn in one order ({@link MediaMemory}).
 */
public final class ByteBudget {
    private static final int UNIT = 1024;

    private final int units;
    private final Semaphore free;
    private final Set<Thread> waiting = ConcurrentHashMap.newKeySet();

    /**
     * @param capacity bytes that may be reserved at one time, rounded down to kibibytes
     * @throws IllegalArgumentException if that is none, or more than 2 TiB
     */
    public ByteBudget(long capacity) {
        if (capacity < UNIT || capacity / UNIT > Integer.MAX_VALUE) {
            throw new IllegalArgumentException("a budget of " + capacity + " bytes");
        }
        units = (int) (capacity / UNIT);
        free = new Semaphore(units, true);
    }

    /** Bytes in all. */
    public long capacity() {
        return (long) units * UNIT;
    }

    /** Bytes that nobody holds now. */
    public long available() {
        return (long) free.availablePermits() * UNIT;
    }

    /**
     * Waits until so many bytes are free and takes them.
     *
     * @throws IllegalArgumentException at once, if the whole budget is smaller than that
     * @throws InterruptedException if the thread is interrupted while it waits
     */
    public Reservation reserve(long bytes) throws InterruptedException {
        if (bytes < 0 || bytes > capacity()) {
            throw new IllegalArgumentException(bytes + " bytes of a budget of " + capacity());
        }
        int wanted = (int) ((bytes + UNIT - 1) / UNIT);
        waiting.add(Thread.currentThread());
        try {
            free.acquire(wanted);
        } finally {
            waiting.remove(Thread.currentThread());
        }
        return new Reservation(wanted);
    }

    /** Whether this thread stands in the queue now. */
    boolean isAwaitedBy(Thread thread) {
        return waiting.contains(thread);
    }

    /** Bytes that are taken until this is closed; closing twice gives them back once. */
    public final class Reservation implements AutoCloseable {
        private final int taken;
        private final AtomicBoolean open = new AtomicBoolean(true);

        private Reservation(int taken) {
            this.taken = taken;
        }

        @Override
        public void close() {
            if (open.compareAndSet(true, false)) {
                free.release(taken);
            }
        }
    }
}
