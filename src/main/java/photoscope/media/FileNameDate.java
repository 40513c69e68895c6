package photoscope.media;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * The date that phones, messengers and people write into file names: {@code IMG_20240317_142530},
 * {@code PXL_20240317_142530123}, {@code 2024-03-17 14.25.30}, {@code IMG-20240317-WA0001},
 * {@code Screenshot_2024-03-17-14-25-30}.
 */
final class FileNameDate {
    private static final String BEFORE = "(?<![0-9])";
    private static final String AFTER = "(?![0-9])";
    private static final String DAY = "((?:19|20)\\d\\d)-(\\d\\d)-(\\d\\d)|((?:19|20)\\d\\d)_(\\d\\d)_(\\d\\d)"
            + "|((?:19|20)\\d\\d)\\.(\\d\\d)\\.(\\d\\d)|((?:19|20)\\d\\d)(\\d\\d)(\\d\\d)";
    private static final Pattern DAY_AND_TIME = Pattern.compile(BEFORE + "(?:" + DAY
            + ")(?:[-_. T]|_-_| at )(\\d\\d)[-_.:hH]?(\\d\\d)[-_.:mM]?(\\d\\d)(?:\\d{3})?" + AFTER);
    private static final Pattern DAY_ALONE = Pattern.compile(BEFORE + "(?:" + DAY + ")" + AFTER);
    private static final Pattern FOURTEEN = Pattern
            .compile(BEFORE + "((?:19|20)\\d\\d)(\\d\\d)(\\d\\d)(\\d\\d)(\\d\\d)(\\d\\d)(?:\\d{3})?" + AFTER);

    private FileNameDate() {}

    /** The first date in a name that exists in the calendar, at midnight where there is no time with it. */
    static @Nullable LocalDateTime of(String fileName) {
        for (Pattern pattern : List.of(DAY_AND_TIME, FOURTEEN, DAY_ALONE)) {
            Matcher matcher = pattern.matcher(fileName);
            while (matcher.find()) {
                LocalDateTime date = date(matcher);
                if (date != null) {
                    return date;
                }
            }
        }
        return null;
    }

    private static @Nullable LocalDateTime date(Matcher matcher) {
        int[] parts = {0, 0, 0, 0, 0, 0};
        int filled = 0;
        for (int group = 1; group <= matcher.groupCount(); group++) {
            if (matcher.group(group) != null) {
                parts[filled++] = Integer.parseInt(matcher.group(group));
            }
        }
        try {
            return LocalDateTime.of(parts[0], parts[1], parts[2], parts[3], parts[4], parts[5]);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
