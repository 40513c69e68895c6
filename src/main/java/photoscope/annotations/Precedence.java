package photoscope.annotations;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import photoscope.annotations.Field.Many;
import photoscope.catalog.FileWords;
import photoscope.photo.Rating;

/** The one place that decides whose value holds: {@link ValueSource}'s order, and a cleared value is a value. */
final class Precedence {
    private Precedence() {}

    /** Of each field what prevails, in the order in which fields first come. */
    static Map<Field, Stored> prevailing(Collection<Stored> values) {
        Map<Field, Stored> prevailing = new LinkedHashMap<>();
        for (Stored value : values) {
            if (value.source() != ValueSource.CONFLICT) {
                prevailing.merge(value.field(), value, (one, other) -> prevails(other, one) ? other : one);
            }
        }
        return prevailing;
    }

    /** Of what was written inside a photo's file and in an XMP file beside it, the latter is the newer word. */
    private static boolean prevails(Stored said, Stored before) {
        boolean isNewerFile = said.source() == ValueSource.FILE && before.source() == ValueSource.FILE
                && said.at() != null && before.at() == null;
        return isNewerFile || said.source().prevailsOver(before.source());
    }

    /** What holds for a photo, of what its file says and what was given to it. */
    static Annotation of(FileWords file, Collection<Stored> given) {
        List<Stored> all = new ArrayList<>(Stored.inFile(file, null));
        all.addAll(given);
        Map<Field, Stored> prevailing = prevailing(all);
        return new Annotation(value(prevailing.get(Field.RATING), Precedence::rating),
                value(prevailing.get(Field.FAVOURITE), FieldSetting.TRUE::equals),
                value(prevailing.get(Field.HIDDEN), FieldSetting.TRUE::equals),
                value(prevailing.get(Field.STATUS), Precedence::status),
                value(prevailing.get(Field.TITLE), text -> text), value(prevailing.get(Field.CAPTION), text -> text),
                values(prevailing, Many.TAG), comments(prevailing), custom(prevailing),
                values(prevailing, Many.CLUSTER));
    }

    private static Stream<Stored> all(Map<Field, Stored> prevailing, Many many) {
        return prevailing.values().stream().filter(value -> value.field().is(many) && value.text() != null);
    }

    private static List<Value<String>> values(Map<Field, Stored> prevailing, Many many) {
        return all(prevailing, many).map(value -> new Value<>(value.text(), value.source(), value.at())).toList();
    }

    private static List<Comment> comments(Map<Field, Stored> prevailing) {
        return all(prevailing, Many.COMMENT).filter(value -> Comment.isId(value.field().name()))
                .map(value -> new Comment(value.field().name(), String.valueOf(value.text()), value.source(),
                        value.at() == null ? Instant.EPOCH : value.at()))
                .sorted(Comparator.comparing(Comment::id))
                .toList();
    }

    private static List<CustomField> custom(Map<Field, Stored> prevailing) {
        return all(prevailing, Many.CUSTOM).map(
                value -> new CustomField(value.field().name(), new Value<>(value.text(), value.source(), value.at())))
                .sorted(Comparator.comparing(CustomField::name))
                .toList();
    }

    private static Rating rating(@Nullable String text) {
        return text == null ? Rating.NONE : new Rating(Integer.parseInt(text));
    }

    private static ReviewStatus status(@Nullable String text) {
        return text == null ? ReviewStatus.UNDECIDED : ReviewStatus.ofKey(text).orElse(ReviewStatus.UNDECIDED);
    }

    private static <T> Value<T> value(@Nullable Stored stored, Function<@Nullable String, @Nullable T> reading) {
        return stored == null
                ? new Value<>(reading.apply(null), ValueSource.FILE, null)
                : new Value<>(reading.apply(stored.text()), stored.source(), stored.at());
    }
}
