package photoscope.ui.grid;

import java.util.BitSet;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;

/**
 * Which photos are selected and which one has the focus. A bit an item, so that a million selected ones cost 125 KB;
 * when the list is replaced, what is still there stays selected. Knows no control; to be used on the JavaFX thread.
 */
public final class GridSelection {
    private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper();
    private final ReadOnlyObjectWrapper<@Nullable Long> focusedId = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyLongWrapper changes = new ReadOnlyLongWrapper();

    private GridItems items = GridItems.none();
    private IdIndex index = new IdIndex(items);
    private BitSet selected = new BitSet();
    private int focus = -1;
    /** Where ranges begin. */
    private int pivot = -1;

    GridSelection() {}

    /** The photo that keys act on, null for none. It need not be selected. */
    public ReadOnlyObjectProperty<@Nullable Long> focusedIdProperty() {
        return focusedId.getReadOnlyProperty();
    }

    /** Rises with every change of what is selected. */
    public ReadOnlyLongProperty changesProperty() {
        return changes.getReadOnlyProperty();
    }

    /** How many are selected. */
    public int count() {
        return count.get();
    }

    /** Whether the item at a place is selected. */
    public boolean isSelected(int item) {
        return selected.get(item);
    }

    /** Whether a photo is selected. */
    public boolean contains(long id) {
        int item = index.of(id);
        return item >= 0 && selected.get(item);
    }

    /** The selected photos in the list's order, copied. */
    public long[] ids() {
        return firstIds(Long.MAX_VALUE);
    }

    /** The first of the selected photos in the list's order, where a few will do. */
    public long[] firstIds(long most) {
        long[] ids = new long[(int) Math.min(most, count.get())];
        int item = -1;
        for (int i = 0; i < ids.length; i++) {
            item = selected.nextSetBit(item + 1);
            ids[i] = items.id(item);
        }
        return ids;
    }

    /** Place of the focused item in the list, -1 for none. */
    public int focus() {
        return focus;
    }

    /** Selects one item alone. */
    public void select(int item) {
        selected = new BitSet();
        selected.set(item);
        pivot = item;
        moveFocus(item);
        changed();
    }

    /** Adds an item to the selection, or takes it out. */
    public void toggle(int item) {
        selected.flip(item);
        pivot = item;
        moveFocus(item);
        changed();
    }

    /** Selects the range from where the last one began to here, in place of the rest or beside it. */
    public void extendTo(int item, boolean beside) {
        int from = pivot < 0 ? item : pivot;
        if (!beside) {
            selected = new BitSet();
        }
        selected.set(Math.min(from, item), Math.max(from, item) + 1);
        pivot = from;
        moveFocus(item);
        changed();
    }

    /** Selects all there are. */
    public void selectAll() {
        selected.set(0, items.size());
        changed();
    }

    /** Selects none. The focus stays. */
    public void clear() {
        if (!selected.isEmpty()) {
            selected = new BitSet();
            changed();
        }
    }

    /** Moves the focus without selecting. */
    public void moveFocus(int item) {
        focus = item;
        focusedId.set(item < 0 ? null : items.id(item));
    }

    /** What is selected now, to go back to or to build on. */
    BitSet snapshot() {
        return (BitSet) selected.clone();
    }

    void setAll(BitSet items) {
        if (!items.equals(selected)) {
            selected = (BitSet) items.clone();
            changed();
        }
    }

    /** Where the items of a selection stand in another list. Plain and slow for many: done on a worker. */
    static BitSet translate(BitSet selected, GridItems from, IdIndex to) {
        BitSet translated = new BitSet();
        IntStream places = selected.stream().map(item -> to.of(from.id(item))).filter(item -> item >= 0);
        places.forEach(translated::set);
        return translated;
    }

    /** Takes over a new list, with this selection in it. */
    void replace(GridContent content, BitSet translated) {
        pivot = pivot < 0 ? -1 : content.index().of(items.id(pivot));
        int focused = focus < 0 ? -1 : content.index().of(items.id(focus));
        items = content.items();
        index = content.index();
        boolean different = translated.cardinality() != selected.cardinality();
        selected = translated;
        moveFocus(focused);
        if (different) {
            changed();
        }
    }

    private void changed() {
        count.set(selected.cardinality());
        changes.set(changes.get() + 1);
    }
}
