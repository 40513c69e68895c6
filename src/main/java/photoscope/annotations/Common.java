package photoscope.annotations;

import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * What several photos have in one field.
 *
 * @param value what all of them have; null where they differ, or none has a text
 * @param isMixed whether they differ
 * @param <T> what kind of value
 */
public record Common<T>(@Nullable T value, boolean isMixed) {
    /** Compares the values of photos. */
    public static <T> Common<T> of(List<@Nullable T> values) {
        @Nullable
        T first = values.isEmpty() ? null : values.getFirst();
        boolean mixed = values.stream().anyMatch(value -> !Objects.equals(value, first));
        return mixed ? new Common<>(null, true) : new Common<>(first, false);
    }
}
