package photoscope.ui.grid;

/** Finds items by id: an open-addressed table of places in the list, 8 to 16 bytes an item. */
final class IdIndex {
    private final GridItems items;
    private final int[] table;
    private final int shift;

    IdIndex(GridItems items) {
        this.items = items;
        int bits = Math.max(2, 33 - Integer.numberOfLeadingZeros(items.size()));
        table = new int[1 << bits];
        shift = 64 - bits;
        for (int i = 0; i < items.size(); i++) {
            int slot = slot(items.id(i));
            if (table[slot] == 0) {
                table[slot] = i + 1;
            }
        }
    }

    /** The place of an id, -1 where it is absent. */
    int of(long id) {
        return table[slot(id)] - 1;
    }

    /** The slot that holds an id, else the free one where it would stand. */
    private int slot(long id) {
        // Fibonacci hashing (Knuth, volume 3, 6.4)
        int slot = (int) ((id * 0x9E3779B97F4A7C15L) >>> shift);
        while (table[slot] != 0 && items.id(table[slot] - 1) != id) {
            slot = (slot + 1) & (table.length - 1);
        }
        return slot;
    }
}
