package photoscope.annotations;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * What a source says of one field, before and after.
 *
 * @param at when it was set, where that was at another time than the change
 */
record ValueChange(Field field, ValueSource source, Setting from, Setting to, @Nullable Instant at) {
    /** What the user says. */
    ValueChange(Field field, Setting from, Setting to) {
        this(field, ValueSource.USER, from, to, null);
    }

    ValueChange reversed() {
        return new ValueChange(field, source, to, from, null);
    }
}
