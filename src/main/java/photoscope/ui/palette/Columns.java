package photoscope.ui.palette;

import java.util.ArrayList;
import java.util.List;

/** Lays sections out in columns of about the same height, in their order. */
final class Columns {
    /** A section's head and the gap above it take as much room as so many lines. */
    private static final int HEAD_LINES = 2;

    private Columns() {}

    static List<List<ShortcutSheetModel.Section>> balance(List<ShortcutSheetModel.Section> sections, int columns) {
        if (columns == 1) {
            return List.of(sections);
        }
        List<List<ShortcutSheetModel.Section>> best = List.of();
        for (int first = 0; first <= sections.size(); first++) {
            List<List<ShortcutSheetModel.Section>> candidate = new ArrayList<>();
            candidate.add(sections.subList(0, first));
            candidate.addAll(balance(sections.subList(first, sections.size()), columns - 1));
            if (best.isEmpty() || unevenness(candidate) <= unevenness(best)) {
                best = candidate;
            }
        }
        return best;
    }

    /** Sum of the squares of the columns' heights: least where they are most alike. */
    private static int unevenness(List<List<ShortcutSheetModel.Section>> columns) {
        return columns.stream().mapToInt(Columns::height).map(height -> height * height).sum();
    }

    private static int height(List<ShortcutSheetModel.Section> column) {
        return column.stream().mapToInt(section -> section.lines().size() + HEAD_LINES).sum();
    }
}
