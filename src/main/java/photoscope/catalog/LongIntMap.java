package photoscope.catalog;

import java.util.Arrays;

/**
 * From 64-bit ids to ordinals, twelve bytes an entry of table space: open addressing with linear probing. A key may
 * stand in it more than once.
 */
final class LongIntMap {
    private static final int EMPTY = -1;
    private long[] keys = new long[1024];
    private int[] values = new int[1024];
    private int size;

    LongIntMap() {
        Arrays.fill(values, EMPTY);
    }

    synchronized void add(long key, int value) {
        if (size * 3L >= keys.length * 2L) {
            grow();
        }
        int slot = slot(key);
        while (values[slot] != EMPTY) {
            slot = next(slot);
        }
        keys[slot] = key;
        values[slot] = value;
        size++;
    }

    /** The first ordinal under this key, or -1. */
    synchronized int get(long key) {
        for (int slot = slot(key); values[slot] != EMPTY; slot = next(slot)) {
            if (keys[slot] == key) {
                return values[slot];
            }
        }
        return EMPTY;
    }

    /** All ordinals under this key. */
    synchronized int[] all(long key) {
        int[] found = new int[0];
        for (int slot = slot(key); values[slot] != EMPTY; slot = next(slot)) {
            if (keys[slot] == key) {
                found = Arrays.copyOf(found, found.length + 1);
                found[found.length - 1] = values[slot];
            }
        }
        return found;
    }

    private int slot(long key) {
        return (int) ((key * 0x9E3779B97F4A7C15L) >>> 32) & (keys.length - 1);
    }

    private int next(int slot) {
        return (slot + 1) & (keys.length - 1);
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldValues = values;
        keys = new long[oldKeys.length * 2];
        values = new int[oldKeys.length * 2];
        Arrays.fill(values, EMPTY);
        for (int old = 0; old < oldKeys.length; old++) {
            if (oldValues[old] != EMPTY) {
                int slot = slot(oldKeys[old]);
                while (values[slot] != EMPTY) {
                    slot = next(slot);
                }
                keys[slot] = oldKeys[old];
                values[slot] = oldValues[old];
            }
        }
    }
}
