package photoscope.ui.annotate;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

import org.jspecify.annotations.Nullable;

import photoscope.annotations.Value;
import photoscope.annotations.ValueSource;
import photoscope.ui.language.Words;

/** Says who set a value, and when. */
final class OriginWords {
    private final Words words;
    private final DateTimeFormatter times;

    OriginWords(Words words) {
        this.words = words;
        this.times = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(words.locale())
                .withZone(ZoneId.systemDefault());
    }

    /** Such as "You, 3 May 2026, 10:00"; empty where nobody set anything. */
    String of(@Nullable Value<?> value) {
        return value == null || value.value() == null ? "" : of(value.source(), value.at());
    }

    String of(ValueSource source, @Nullable Instant at) {
        if (source == ValueSource.FILE && at == null) {
            return words.get("by.FILE");
        }
        String who = words.get("by." + source.name());
        return at == null ? who : words.format("byAt", who, time(at));
    }

    String time(Instant at) {
        return times.format(at);
    }
}
