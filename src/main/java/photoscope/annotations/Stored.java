package photoscope.annotations;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import photoscope.catalog.AnnotationRow;

/**
 * What one source says of one field of a photo.
 *
 * @param text the value; null where it was cleared
 * @param at when it was set; null for what stands in the file
 */
record Stored(Field field, ValueSource source, @Nullable String text, @Nullable Instant at) {
    static Stored of(AnnotationRow row) {
        return new Stored(new Field(row.field()), ValueSource.ofCode(row.source()), row.setting(), row.at());
    }

    Setting setting() {
        return Setting.of(text);
    }

    AnnotationRow row() {
        return new AnnotationRow(field.key(), source.code(), text, at == null ? Instant.EPOCH : at);
    }

    /** Whether another value is this one's source's word of the same field, and as new. */
    boolean isIn(Stored other) {
        return other.field.equals(field) && other.source == source && other.at != null && at != null
                && !other.at.isBefore(at);
    }
}
