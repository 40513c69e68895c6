package photoscope.search;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * A year, a month or a day on the wall clock.
 *
 * @param from its first second since 1970
 * @param until the second after its last
 */
record Period(long from, long until) {
    private static final Pattern YEAR_MONTH_DAY = Pattern.compile("(\\d{4})(?:[-/.](\\d{1,2})(?:[-/.](\\d{1,2}))?)?");

    /** Reads {@code 2021}, {@code 2021-03} or {@code 2021-03-17}; points and slashes do as well. */
    static Optional<Period> of(String text) {
        Matcher matcher = YEAR_MONTH_DAY.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        try {
            int year = Integer.parseInt(matcher.group(1));
            @Nullable
            String month = matcher.group(2);
            @Nullable
            String day = matcher.group(3);
            LocalDate first = LocalDate.of(year, number(month), number(day));
            LocalDate after = month == null
                    ? first.plusYears(1)
                    : day == null ? first.plusMonths(1) : first.plusDays(1);
            return Optional.of(new Period(second(first), second(after)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** What lies within these bounds. */
    static Optional<Period> within(RangeText range) {
        Optional<Period> least = bound(range.least());
        Optional<Period> most = bound(range.most());
        if (least.isEmpty() || most.isEmpty()) {
            return Optional.empty();
        }
        Period low = least.get();
        Period high = most.get();
        if (range.least() != null && range.most() != null && high.from < low.from) {
            return Optional.of(new Period(high.from, low.until));
        }
        return Optional
                .of(new Period(range.beyondLeast() ? low.until : low.from, range.belowMost() ? high.from : high.until));
    }

    private static Optional<Period> bound(@Nullable String text) {
        return text == null ? Optional.of(new Period(Long.MIN_VALUE, Long.MAX_VALUE)) : of(text);
    }

    private static int number(@Nullable String digits) {
        return digits == null ? 1 : Integer.parseInt(digits);
    }

    private static long second(LocalDate day) {
        return day.atStartOfDay().toEpochSecond(ZoneOffset.UTC);
    }
}
