package photoscope.vectors;

import java.util.Arrays;

/** The best of many {@link Ranked} longs: a binary heap of bounded size, the weakest on top. */
final class BestFew {
    private final long[] heap;
    private int size;
    private long weakest = Ranked.NONE;

    BestFew(int most) {
        this.heap = new long[most];
    }

    void offer(long ranked) {
        if (ranked <= weakest) {
            return;
        }
        if (size < heap.length) {
            heap[size++] = ranked;
            if (size == heap.length) {
                Arrays.sort(heap); // ascending order is a heap
                weakest = heap[0];
            }
            return;
        }
        siftDown(ranked);
        weakest = heap[0];
    }

    private void siftDown(long ranked) {
        int at = 0;
        for (int child = 1; child < size; child = 2 * at + 1) {
            if (child + 1 < size && heap[child + 1] < heap[child]) {
                child++;
            }
            if (heap[child] >= ranked) {
                break;
            }
            heap[at] = heap[child];
            at = child;
        }
        heap[at] = ranked;
    }

    void offerAll(BestFew other) {
        for (int i = 0; i < other.size; i++) {
            offer(other.heap[i]);
        }
    }

    /** Best first. */
    long[] sorted() {
        long[] sorted = Arrays.copyOf(heap, size);
        Arrays.sort(sorted);
        for (int i = 0, j = size - 1; i < j; i++, j--) {
            long swapped = sorted[i];
            sorted[i] = sorted[j];
            sorted[j] = swapped;
        }
        return sorted;
    }
}
