package photoscope.search;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import photoscope.photo.FileType;
import photoscope.photo.MediaKind;

/** From what stands after an operator's colon to its filter; empty where it makes no sense. */
final class FilterReader {
    private static final Pattern YEARS = Pattern.compile("[<>=.\\d]*");
    /** Hours, minutes and seconds, or less of them. */
    private static final Pattern DURATION = Pattern.compile("(?:(?:(\\d{1,3}):)?(\\d{1,4}):)?(\\d{1,6})");
    private static final String LONGEST = "999999";
    private static final long SECOND = 1_000;
    private static final Pattern STARS = Pattern.compile("-?\\d");

    private FilterReader() {}

    static Optional<? extends Filter> read(Operator operator, String value) {
        if (value.isBlank()) {
            return Optional.empty();
        }
        return switch (operator) {
            case FOLDER -> Optional.of(new Filter.Folder(value));
            case CAMERA -> Optional.of(new Filter.Camera(value));
            case CLUSTER -> Optional.of(new Filter.InCluster(value));
            case TAG -> Optional.of(new Filter.Tag(value)).filter(tag -> Content.isIn(value));
            case ALBUM -> Optional.of(new Filter.Album(value)).filter(album -> Content.isIn(value));
            case PERSON -> Optional.of(new Filter.Person(value)).filter(person -> Content.isIn(value));
            case TITLE -> Optional.of(new Filter.Title(value)).filter(title -> Content.isIn(value));
            case STATUS -> Arrays.stream(Filter.Decision.values())
                    .filter(decision -> decision.key().equalsIgnoreCase(value))
                    .findFirst()
                    .map(Filter.Decided::new);
            case NAME -> Optional.of(new Filter.Name(value)).filter(name -> Content.isIn(value));
            case TYPE -> type(value);
            case BEFORE -> taken(operator, value, Period.of(value).map(p -> new Period(Long.MIN_VALUE, p.from())));
            case AFTER -> taken(operator, value, Period.of(value).map(p -> new Period(p.until(), Long.MAX_VALUE)));
            case YEAR -> YEARS.matcher(value).matches() ? date(operator, value) : Optional.empty();
            case DATE -> date(operator, value);
            case DURATION -> RangeText.of(value).flatMap(range -> lasting(range, value));
            case RATING -> RangeText.of(value).flatMap(range -> rated(range, value));
            case HAS -> Arrays.stream(Filter.Knowledge.values())
                    .filter(what -> what.key().equalsIgnoreCase(value))
                    .findFirst()
                    .map(Filter.Has::new);
            case IS -> Arrays.stream(Filter.Standing.values())
                    .filter(standing -> standing.key().equalsIgnoreCase(value))
                    .findFirst()
                    .map(Filter.Is::new);
        };
    }

    private static Optional<? extends Filter> type(String value) {
        String lower = value.toLowerCase(Locale.ROOT);
        for (MediaKind kind : MediaKind.values()) {
            if (kind.name().toLowerCase(Locale.ROOT).equals(lower)) {
                return Optional.of(new Filter.Kind(kind, lower));
            }
        }
        return Arrays.stream(FileType.values())
                .filter(type -> type.name().equalsIgnoreCase(value))
                .findFirst()
                .or(() -> FileType.ofName("." + lower))
                .map(type -> new Filter.Format(type, lower));
    }

    private static Optional<Filter> date(Operator operator, String value) {
        return taken(operator, value, RangeText.of(value).flatMap(Period::within));
    }

    private static Optional<Filter> taken(Operator operator, String value, Optional<Period> period) {
        return period.map(p -> new Filter.Taken(operator, value, p.from(), p.until()));
    }

    private static Optional<Filter> lasting(RangeText range, String value) {
        Optional<Long> least = milliseconds(range.least() == null ? "0" : range.least());
        Optional<Long> most = milliseconds(range.most() == null ? LONGEST : range.most());
        if (least.isEmpty() || most.isEmpty()) {
            return Optional.empty();
        }
        long from = least.get() + (range.beyondLeast() ? 1 : 0);
        // a film of 12.3 seconds lasts 12, as players show it
        long to = most.get() + (range.belowMost() ? -1 : SECOND - 1);
        return Optional.of(new Filter.Lasting(from, to, value));
    }

    private static Optional<Long> milliseconds(String text) {
        Matcher matcher = DURATION.matcher(text);
        return matcher.matches()
                ? Optional.of(SECOND * (3600L * number(matcher.group(1)) + 60L * number(matcher.group(2))
                        + number(matcher.group(3))))
                : Optional.empty();
    }

    private static int number(@Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    private static Optional<Filter> rated(RangeText range, String value) {
        Optional<Integer> least = stars(range.least() == null ? "-1" : range.least());
        Optional<Integer> most = stars(range.most() == null ? "5" : range.most());
        if (least.isEmpty() || most.isEmpty()) {
            return Optional.empty();
        }
        int low = least.get() + (range.beyondLeast() ? 1 : 0);
        int high = most.get() - (range.belowMost() ? 1 : 0);
        boolean turned = range.least() != null && range.most() != null && low > high;
        return Optional.of(turned ? new Filter.Rated(high, low, value) : new Filter.Rated(low, high, value));
    }

    private static Optional<Integer> stars(String text) {
        return Optional.of(text)
                .filter(digits -> STARS.matcher(digits).matches())
                .map(Integer::valueOf)
                .filter(stars -> stars >= -1 && stars <= 5);
    }
}
