package photoscope.annotations;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import photoscope.catalog.AnnotationRow;
import photoscope.catalog.FileWords;

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

    /** What a file says of itself. */
    static List<Stored> inFile(FileWords file, @Nullable Instant at) {
        List<Stored> said = new ArrayList<>();
        if (file.rating() != 0) {
            said.add(new Stored(Field.RATING, ValueSource.FILE, Integer.toString(file.rating()), at));
        }
        if (file.title() != null) {
            said.add(new Stored(Field.TITLE, ValueSource.FILE, file.title(), at));
        }
        if (file.caption() != null) {
            said.add(new Stored(Field.CAPTION, ValueSource.FILE, file.caption(), at));
        }
        file.keywords()
                .stream()
                .filter(tag -> !tag.isBlank())
                .forEach(tag -> said.add(new Stored(Field.tag(tag), ValueSource.FILE, tag, at)));
        return said;
    }

    /** What the user says of each field. */
    static Map<Field, Setting> usersOf(List<Stored> given) {
        return given.stream()
                .filter(value -> value.source() == ValueSource.USER)
                .collect(Collectors.toMap(Stored::field, Stored::setting));
    }

    /** The same as another library takes it: what the user set here is a sidecar's word there. */
    Stored fromElsewhere() {
        return source == ValueSource.USER ? new Stored(field, ValueSource.SIDECAR, text, at) : this;
    }

    Setting setting() {
        return Setting.of(text);
    }

    AnnotationRow row() {
        return new AnnotationRow(field.key(), source.code(), text, at == null ? Instant.EPOCH : at);
    }
}
