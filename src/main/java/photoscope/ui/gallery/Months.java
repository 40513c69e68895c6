package photoscope.ui.gallery;

import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import photoscope.library.PhotoList;
import photoscope.ui.grid.GridSection;

/** Cuts a list that stands by date into months. */
final class Months {
    private final DateTimeFormatter titles;

    Months(Locale locale) {
        this.titles = DateTimeFormatter.ofPattern("LLLL uuuu", locale);
    }

    /**
     * One section a month.
     *
     * @param first place in the grid of the list's first photo
     */
    List<GridSection> of(PhotoList photos, int first) {
        List<GridSection> sections = new ArrayList<>();
        long from = Long.MAX_VALUE;
        long until = Long.MIN_VALUE;
        for (int i = 0; i < photos.size(); i++) {
            long taken = photos.taken(i);
            if (taken < from || taken >= until) {
                YearMonth month = YearMonth.from(LocalDateTime.ofEpochSecond(taken, 0, ZoneOffset.UTC));
                from = start(month);
                until = start(month.plusMonths(1));
                sections.add(new GridSection(first + i, titles.format(month), month));
            }
        }
        return sections;
    }

    private static long start(YearMonth month) {
        return month.atDay(1).atStartOfDay().toEpochSecond(ZoneOffset.UTC);
    }
}
