package photoscope.thumbnails;

/**
 * Where each thumbnail lies, by the first 64 bits of its content hash: open addressing with linear probing in one
 * array, 16 bytes a slot, at most two thirds full (32 MB for a million). Safe for many threads.
 *
 * <p>Two hashes that begin alike share a slot and the later one has it; whoever reads compares the whole hash.
 */
final class LocationTable {
    /** No location; real ones are never 0 because a pack begins with a header. */
    static final long NONE = 0;
    private static final long REMOVED = -1;
    private static final int LEAST_SLOTS = 1 << 10;

    private long[] slots = new long[2 * LEAST_SLOTS];
    private int used;
    private int count;

    synchronized long get(long key) {
        long location = slots[slot(key) + 1];
        return location == REMOVED ? NONE : location;
    }

    synchronized void put(long key, long location) {
        if (3L * (used + 1) > slots.length) {
            grow();
        }
        int at = slot(key);
        used += slots[at + 1] == NONE ? 1 : 0;
        count += slots[at + 1] == NONE || slots[at + 1] == REMOVED ? 1 : 0;
        slots[at] = key;
        slots[at + 1] = location;
    }

    /** Forgets a key if it still has this location. */
    synchronized void remove(long key, long location) {
        int at = slot(key);
        if (location != NONE && slots[at + 1] == location) {
            slots[at + 1] = REMOVED;
            count--;
        }
    }

    synchronized int count() {
        return count;
    }

    private int slot(long key) {
        int slotMask = slots.length / 2 - 1;
        int slot = (int) (key ^ (key >>> 32)) & slotMask;
        while (slots[2 * slot + 1] != NONE && slots[2 * slot] != key) {
            slot = (slot + 1) & slotMask;
        }
        return 2 * slot;
    }

    private void grow() {
        long[] old = slots;
        slots = new long[2 * old.length];
        used = 0;
        count = 0;
        for (int i = 0; i < old.length; i += 2) {
            if (old[i + 1] != NONE && old[i + 1] != REMOVED) {
                put(old[i], old[i + 1]);
            }
        }
    }
}
