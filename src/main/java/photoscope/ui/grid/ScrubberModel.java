package photoscope.ui.grid;

import java.util.ArrayList;
import java.util.List;

/** What the time scrubber shows of a layout: where months begin, as parts of the whole height, and which begin a year. */
final class ScrubberModel {
    /** @param place 0 (top) to 1 */
    record Year(int year, double place) {}

    private final GridLayout layout;
    private final boolean useful;

    ScrubberModel(GridLayout layout, double viewport) {
        this.layout = layout;
        List<GridSection> sections = layout.sections();
        useful = sections.size() > 1 && layout.height() > 2 * viewport
                && sections.stream().allMatch(section -> section.month() != null);
    }

    /** Whether there is anything to scrub: months, and more than a look takes in. */
    boolean isUseful() {
        return useful;
    }

    /** Where months begin, from 0 to 1. */
    double[] months() {
        double[] places = new double[layout.sections().size()];
        for (int section = 0; section < places.length; section++) {
            places[section] = place(section);
        }
        return places;
    }

    /** The first month of each year, in the list's order. */
    List<Year> years() {
        List<Year> years = new ArrayList<>();
        for (int section = 0; section < layout.sections().size(); section++) {
            if (section == 0 || yearOf(section) != yearOf(section - 1)) {
                years.add(new Year(yearOf(section), place(section)));
            }
        }
        return years;
    }

    /** The section at a place, 0 to 1. */
    int sectionAt(double place) {
        int row = layout.rowAt(place * layout.height());
        return Math.max(0, layout.sectionOf(Math.min(layout.first(row), layout.end(layout.rows() - 1) - 1)));
    }

    String title(int section) {
        return layout.sections().get(section).title();
    }

    /** Where a section begins, 0 to 1. */
    double place(int section) {
        return layout.sectionTop(section) / layout.height();
    }

    /** The section some months away, within the list. */
    int month(int section, int step) {
        return Math.clamp((long) section + step, 0, layout.sections().size() - 1);
    }

    /** Where the next year begins, or this or the last one; the ends of the list at its ends. */
    int year(int section, int step) {
        int found = section;
        int last = layout.sections().size() - 1;
        do {
            found += step;
        } while (found > 0 && found < last && yearOf(found) == yearOf(section));
        found = Math.clamp(found, 0, last);
        while (step < 0 && found > 0 && yearOf(found - 1) == yearOf(found)) {
            found--;
        }
        return found;
    }

    private int yearOf(int section) {
        var month = layout.sections().get(section).month();
        return month == null ? 0 : month.getYear();
    }
}
