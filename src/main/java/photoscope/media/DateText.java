package photoscope.media;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * A date as cameras and programs write it: {@code 2024:03:17 14:25:30}, {@code 2024-03-17T14:25:30.5+01:00},
 * {@code 20240317}.
 *
 * @param local date and time, midnight where only a day is given
 * @param offset from UTC, where it is given
 */
record DateText(LocalDateTime local, @Nullable ZoneOffset offset) {
    private static final Pattern FORM = Pattern.compile("(\\d{4})[-:/. ]?(\\d{1,2})[-:/. ]?(\\d{1,2})"
            + "(?:[T ]+(\\d{1,2}):?(\\d{2})(?::?(\\d{2})(?:\\.(\\d{1,9})\\d*)?)?\\s*"
            + "(Z|[+-]\\d{2}:?\\d{2})?)?[\\s\\x00]*");

    /** The date, null where the text is none. */
    static @Nullable DateText parse(@Nullable String text) {
        Matcher matcher = text == null ? null : FORM.matcher(text.strip());
        if (matcher == null || !matcher.matches()) {
            return null;
        }
        try {
            LocalDateTime local = LocalDateTime.of(number(matcher, 1), number(matcher, 2), number(matcher, 3),
                    number(matcher, 4), number(matcher, 5), number(matcher, 6), nanos(matcher.group(7)));
            return new DateText(local, offset(matcher.group(8)));
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** An offset such as {@code +01:00}, null where it is none. */
    static @Nullable ZoneOffset offset(@Nullable String text) {
        try {
            return text == null ? null : ZoneOffset.of(text.strip());
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** Decimals of a second as nanoseconds. */
    static int nanos(@Nullable String decimals) {
        if (decimals == null || !decimals.strip().matches("\\d{1,9}")) {
            return 0;
        }
        return Integer.parseInt((decimals.strip() + "00000000").substring(0, 9));
    }

    private static int number(Matcher matcher, int group) {
        String digits = matcher.group(group);
        return digits == null ? 0 : Integer.parseInt(digits);
    }
}
