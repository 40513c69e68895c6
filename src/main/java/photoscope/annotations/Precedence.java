package photoscope.annotations;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import photoscope.catalog.FileWords;
import photoscope.photo.Rating;

/** The one place that decides whose value holds: {@link ValueSource}'s order, and a cleared value is a value. */
final class Precedence {
    private Precedence() {}

    /** Of each field what prevails, in the order in which fields first come. */
    static Map<Field, Stored> prevailing(Collection<Stored> values) {
        Map<Field, Stored> prevailing = new LinkedHashMap<>();
        for (Stored value : values) {
            prevailing.merge(value.field(), value,
                    (one, other) -> other.source().prevailsOver(one.source()) ? other : one);
        }
        return prevailing;
    }

    /** What holds for a photo, of what its file says and what was given to it. */
    static Annotation of(FileWords file, Collection<Stored> given) {
        List<Stored> all = new ArrayList<>(inFile(file));
        all.addAll(given);
        Map<Field, Stored> prevailing = prevailing(all);
        List<Value<String>> tags = prevailing.values()
                .stream()
                .filter(value -> value.field().isTag() && value.text() != null)
                .map(value -> new Value<>(value.text(), value.source(), value.at()))
                .toList();
        return new Annotation(value(prevailing.get(Field.RATING), Precedence::rating),
                value(prevailing.get(Field.FAVOURITE), FieldSetting.TRUE::equals),
                value(prevailing.get(Field.HIDDEN), FieldSetting.TRUE::equals),
                value(prevailing.get(Field.TITLE), text -> text), value(prevailing.get(Field.CAPTION), text -> text),
                tags);
    }

    private static List<Stored> inFile(FileWords file) {
        List<Stored> said = new ArrayList<>();
        if (file.rating() != 0) {
            said.add(inFile(Field.RATING, Integer.toString(file.rating())));
        }
        if (file.title() != null) {
            said.add(inFile(Field.TITLE, file.title()));
        }
        if (file.caption() != null) {
            said.add(inFile(Field.CAPTION, file.caption()));
        }
        file.keywords().stream().filter(tag -> !tag.isBlank()).forEach(tag -> said.add(inFile(Field.tag(tag), tag)));
        return said;
    }

    private static Stored inFile(Field field, String text) {
        return new Stored(field, ValueSource.FILE, text, null);
    }

    private static Rating rating(@Nullable String text) {
        return text == null ? Rating.NONE : new Rating(Integer.parseInt(text));
    }

    private static <T> Value<T> value(@Nullable Stored stored, Function<@Nullable String, @Nullable T> reading) {
        return stored == null
                ? new Value<>(reading.apply(null), ValueSource.FILE, null)
                : new Value<>(reading.apply(stored.text()), stored.source(), stored.at());
    }
}
