package photoscope.photo;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

import org.jspecify.annotations.Nullable;

/** When a photo was taken, as another program says; to the second. */
public sealed interface OutsideDate {
    /**
     * What the clock on the wall showed.
     *
     * @param local the wall clock's date and time
     * @param offset from UTC, where the program knows it
     */
    record OnTheClock(LocalDateTime local, @Nullable ZoneOffset offset) implements OutsideDate {
        public OnTheClock {
            local = local.truncatedTo(ChronoUnit.SECONDS);
        }
    }

    /**
     * The moment, without the place's clock.
     *
     * @param instant the moment
     */
    record AtMoment(Instant instant) implements OutsideDate {
        public AtMoment {
            instant = instant.truncatedTo(ChronoUnit.SECONDS);
        }
    }
}
