package photoscope.photo;

import java.time.LocalDateTime;
import java.time.ZoneOffset;

import org.jspecify.annotations.Nullable;

/**
 * When a photo was taken, as the clock on the wall showed it: what people search by.
 *
 * @param local the wall clock's date and time
 * @param offset from UTC, where the camera wrote it
 * @param source where it was found
 */
public record TakenAt(LocalDateTime local, @Nullable ZoneOffset offset, DateSource source) {
    /** Seconds since 1970-01-01 00:00 on the wall clock: sorts and filters by what people saw, without zones. */
    public long localEpochSecond() {
        return local.toEpochSecond(ZoneOffset.UTC);
    }
}
