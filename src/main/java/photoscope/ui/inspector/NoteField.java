package photoscope.ui.inspector;

import java.util.function.Function;
import java.util.function.Predicate;

import photoscope.annotations.AnnotationSummary;
import photoscope.ui.details.Notes;

/** What several photos can differ in. */
enum NoteField {
    TITLE(Notes::title, summary -> summary.title().isMixed()),
    CAPTION(Notes::caption, summary -> summary.caption().isMixed()),
    STARS(Notes::stars, summary -> summary.rating().isMixed()),
    FAVOURITE(Notes::isFavourite, summary -> summary.favourite().isMixed()),
    HIDDEN(Notes::isHidden, summary -> summary.hidden().isMixed()),
    TAGS(Notes::tags, summary -> summary.tags().stream().anyMatch(tag -> tag.photos() < summary.photos()));

    @SuppressWarnings("ImmutableEnumChecker") // method references
    private final Function<Notes, Object> value;
    @SuppressWarnings("ImmutableEnumChecker")
    private final Predicate<AnnotationSummary> isMixed;

    NoteField(Function<Notes, Object> value, Predicate<AnnotationSummary> isMixed) {
        this.value = value;
        this.isMixed = isMixed;
    }

    Object of(Notes notes) {
        return value.apply(notes);
    }

    boolean isMixed(AnnotationSummary summary) {
        return isMixed.test(summary);
    }
}
