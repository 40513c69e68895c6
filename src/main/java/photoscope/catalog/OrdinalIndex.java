package photoscope.catalog;

import java.util.Arrays;
import java.util.function.IntToLongFunction;

/**
 * From 64-bit keys to the ordinals that have them: an open-addressing table of ordinals alone, as the keys stand in a
 * column already. Six bytes an entry or so. An ordinal whose key has changed is added again; its old place is passed
 * over.
 */
final class OrdinalIndex {
    private static final int NONE = -1;
    private final IntToLongFunction keys;
    private int[] slots = emptySlots(1024);
    private int used;

    /**
     * @param keys tells the present key of an ordinal that was added
     */
    OrdinalIndex(IntToLongFunction keys) {
        this.keys = keys;
    }

    /** Makes room for so many entries at once. */
    void reserve(int entries) {
        int wanted = slots.length;
        while (wanted * 3L < entries * 4L) {
            wanted *= 2;
        }
        if (wanted > slots.length) {
            rehash(wanted);
        }
    }

    void add(int ordinal) {
        if (used * 4L >= slots.length * 3L) {
            rehash(slots.length * 2);
        }
        insert(ordinal);
        used++;
    }

    /** The first ordinal with this key, or -1. */
    int get(long key) {
        for (int slot = slot(key); slots[slot] != NONE; slot = next(slot)) {
            if (keys.applyAsLong(slots[slot]) == key) {
                return slots[slot];
            }
        }
        return NONE;
    }

    /** All ordinals with this key, each once. */
    int[] all(long key) {
        int[] found = new int[0];
        for (int slot = slot(key); slots[slot] != NONE; slot = next(slot)) {
            int ordinal = slots[slot];
            if (keys.applyAsLong(ordinal) == key && Arrays.stream(found).noneMatch(known -> known == ordinal)) {
                found = Arrays.copyOf(found, found.length + 1);
                found[found.length - 1] = ordinal;
            }
        }
        return found;
    }

    private void rehash(int size) {
        int[] old = slots;
        slots = emptySlots(size);
        for (int ordinal : old) {
            if (ordinal != NONE) {
                insert(ordinal);
            }
        }
    }

    private void insert(int ordinal) {
        int slot = slot(keys.applyAsLong(ordinal));
        while (slots[slot] != NONE) {
            slot = next(slot);
        }
        slots[slot] = ordinal;
    }

    /** Fibonacci hashing (Knuth, The Art of Computer Programming 6.4). */
    private int slot(long key) {
        return (int) ((key * 0x9E3779B97F4A7C15L) >>> 32) & (slots.length - 1);
    }

    private int next(int slot) {
        return (slot + 1) & (slots.length - 1);
    }

    private static int[] emptySlots(int size) {
        int[] slots = new int[size];
        Arrays.fill(slots, NONE);
        return slots;
    }
}
