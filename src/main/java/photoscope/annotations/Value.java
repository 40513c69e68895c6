package photoscope.annotations;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * A value that prevails, and who set it.
 *
 * @param value what holds; null for a text that is not there
 * @param source who set it; the file where nobody did
 * @param at when; null for what stands in the file
 * @param <T> what kind of value
 */
public record Value<T>(@Nullable T value, ValueSource source, @Nullable Instant at) {}
