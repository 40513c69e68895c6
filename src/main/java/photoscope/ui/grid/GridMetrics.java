package photoscope.ui.grid;

/**
 * What a layout depends on, in pixels of the scene.
 *
 * @param width for rows, without margins
 * @param rowHeight wished for; justified rows come near it
 * @param square whether all tiles are squares
 */
record GridMetrics(double width, double rowHeight, boolean square) {
    /** Between tiles. */
    static final int GAP = 4;
    /** Of a section's title. */
    static final int HEADER = 44;
    /** Left and right of the rows, where a rubber band can begin. */
    static final int MARGIN = 16;
    /** Below the last row, and above the first where it has no title. */
    static final int END = 16;

    GridMetrics {
        width = Math.max(width, 40);
    }
}
