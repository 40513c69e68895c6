package photoscope.indexing;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * A bounded queue between two stages that can end in two ways: it is finished, and what is in it is still taken; or
 * it is broken off, and both sides see that at once. No thread has to be interrupted, because an interrupt closes the
 * files that the thread is writing.
 *
 * @param <T> what is handed on
 */
final class Handoff<T> {
    private final int capacity;
    private final Deque<T> items = new ArrayDeque<>();
    private int producers;
    private boolean brokenOff;

    /**
     * @param capacity how many items may wait
     * @param producers how many threads put into it; it is finished when each has said so
     */
    Handoff(int capacity, int producers) {
        this.capacity = capacity;
        this.producers = producers;
    }

    /** Waits for room and puts the item in; false when the queue is broken off. */
    synchronized boolean put(T item) throws InterruptedException {
        while (items.size() >= capacity && !brokenOff) {
            wait();
        }
        if (!brokenOff) {
            items.add(item);
            notifyAll();
        }
        return !brokenOff;
    }

    /** Waits for an item; empty when there will be none any more. */
    synchronized Optional<T> take() throws InterruptedException {
        while (items.isEmpty() && producers > 0 && !brokenOff) {
            wait();
        }
        return next();
    }

    /** An item if one comes within this time. */
    synchronized Optional<T> poll(long milliseconds) throws InterruptedException {
        long end = System.nanoTime() + milliseconds * 1_000_000;
        while (items.isEmpty() && producers > 0 && !brokenOff) {
            long left = (end - System.nanoTime()) / 1_000_000;
            if (left <= 0) {
                break;
            }
            wait(left);
        }
        return next();
    }

    private Optional<T> next() {
        if (brokenOff || items.isEmpty()) {
            return Optional.empty();
        }
        T item = items.remove();
        notifyAll();
        return Optional.of(item);
    }

    /** One producer is done. */
    synchronized void finish() {
        producers--;
        notifyAll();
    }

    synchronized void breakOff() {
        brokenOff = true;
        items.clear();
        notifyAll();
    }
}
