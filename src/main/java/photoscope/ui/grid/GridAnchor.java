package photoscope.ui.grid;

import java.util.ArrayList;
import java.util.List;

/**
 * A place in the content that outlives it: the items that were visible, the topmost first, and how far down in the
 * window each was. The first that is still there gets its place back.
 */
record GridAnchor(List<Entry> entries) {
    private static final int MOST = 100;

    /** @param hidden how much of the row is above the window, as a part of its height; negative if it starts below */
    private record Entry(long id, double hidden) {}

    /** The place of a window onto the content. */
    static GridAnchor at(GridContent content, double position, double viewport) {
        List<Entry> entries = new ArrayList<>();
        GridLayout layout = content.layout();
        if (layout.rows() > 0) {
            for (int row = layout.rowAt(position); row < layout.rows() && layout.top(row) < position + viewport
                    && entries.size() < MOST; row++) {
                double hidden = (position - layout.top(row)) / (layout.bottom(row) - layout.top(row));
                for (int i = layout.first(row); i < layout.end(row) && hidden < 0.75; i++) {
                    entries.add(new Entry(content.items().id(i), hidden));
                }
            }
        }
        return new GridAnchor(List.copyOf(entries));
    }

    /** Where the window onto new content has to begin, before it is held within bounds; otherwise where none is left. */
    double positionIn(GridContent content, double otherwise) {
        for (Entry entry : entries) {
            int index = content.index().of(entry.id);
            if (index >= 0) {
                GridLayout layout = content.layout();
                int row = layout.rowOf(index);
                return layout.top(row) + entry.hidden * (layout.bottom(row) - layout.top(row));
            }
        }
        return otherwise;
    }
}
