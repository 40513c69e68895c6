package photoscope.ui.grid;

import java.time.YearMonth;

import org.jspecify.annotations.Nullable;

/**
 * A stretch of the list under a title of its own: a month, or what follows a divider such as "Weaker matches".
 *
 * @param start index of its first item; sections are not empty
 * @param month where all sections of a list have one, the time scrubber stands at the edge
 */
public record GridSection(int start, String title, @Nullable YearMonth month) {
    /** A section that is no month. */
    public static GridSection divider(int start, String title) {
        return new GridSection(start, title, null);
    }
}
