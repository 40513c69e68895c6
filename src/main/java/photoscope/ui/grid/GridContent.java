package photoscope.ui.grid;

/** A list with all that is computed from it, replaced as one. */
record GridContent(GridItems items, IdIndex index, GridLayout layout) {
    static GridContent of(GridItems items, GridMetrics metrics) {
        return new GridContent(items, new IdIndex(items), new GridLayout(items, metrics));
    }

    GridContent with(GridMetrics metrics) {
        return new GridContent(items, index, new GridLayout(items, metrics));
    }

    /** Whether this is of that very list, which may be a million long. */
    @SuppressWarnings("ReferenceEquality")
    boolean shows(GridItems list) {
        return items == list;
    }
}
