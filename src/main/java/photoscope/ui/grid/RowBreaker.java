package photoscope.ui.grid;

import java.util.List;

/** Breaks items into rows, once for the whole list: a million take some ten milliseconds. */
final class RowBreaker {
    /** Tiles are no narrower and no wider than this; taller pictures and panoramas are cut to it. */
    private static final float NARROWEST = 0.5f;
    private static final float WIDEST = 3;

    private final GridItems items;
    private final GridMetrics metrics;
    private final RowList rows;

    RowBreaker(GridItems items, GridMetrics metrics) {
        this.items = items;
        this.metrics = metrics;
        List<GridSection> sections = items.sections();
        boolean titled = !sections.isEmpty() && sections.getFirst().start() == 0;
        rows = new RowList(titled ? 0 : GridMetrics.END);
    }

    static float clamp(float aspect) {
        return aspect >= NARROWEST ? Math.min(aspect, WIDEST) : aspect > 0 ? NARROWEST : 1;
    }

    RowList rows() {
        List<GridSection> sections = items.sections();
        int end = sections.isEmpty() ? items.size() : sections.getFirst().start();
        breakUp(0, end);
        for (int section = 0; section < sections.size(); section++) {
            int start = sections.get(section).start();
            end = section + 1 < sections.size() ? sections.get(section + 1).start() : items.size();
            rows.add(start, GridMetrics.HEADER);
            breakUp(start, end);
        }
        return rows;
    }

    private void breakUp(int from, int to) {
        if (metrics.square()) {
            squares(from, to);
        } else {
            justified(from, to);
        }
    }

    private void squares(int from, int to) {
        int columns = columns(metrics);
        double height = squareSide(metrics) + GridMetrics.GAP;
        for (int start = from; start < to; start += columns) {
            rows.add(start, height);
        }
    }

    static int columns(GridMetrics metrics) {
        return Math.max(1,
                (int) Math.round((metrics.width() + GridMetrics.GAP) / (metrics.rowHeight() + GridMetrics.GAP)));
    }

    static double squareSide(GridMetrics metrics) {
        int columns = columns(metrics);
        return (metrics.width() - (columns - 1) * GridMetrics.GAP) / columns;
    }

    /** A row is closed where its height comes nearest to the wished one, with or without the item that overflows it. */
    private void justified(int from, int to) {
        double wished = metrics.rowHeight();
        int start = from;
        double aspects = 0;
        for (int i = from; i < to; i++) {
            float aspect = clamp(items.aspect(i));
            aspects += aspect;
            if (height(aspects, i + 1 - start) > wished) {
                continue;
            }
            if (i > start && height(aspects - aspect, i - start) / wished < wished / height(aspects, i + 1 - start)) {
                rows.add(start, height(aspects - aspect, i - start) + GridMetrics.GAP);
                start = i;
                aspects = aspect;
            }
            if (height(aspects, i + 1 - start) <= wished) {
                rows.add(start, height(aspects, i + 1 - start) + GridMetrics.GAP);
                start = i + 1;
                aspects = 0;
            }
        }
        if (start < to) {
            rows.add(start, wished + GridMetrics.GAP);
        }
    }

    private double height(double aspects, int count) {
        return Math.max(16, (metrics.width() - (count - 1) * GridMetrics.GAP) / aspects);
    }
}
