package photoscope.ui.inspector;

import java.util.function.Function;

import photoscope.ui.details.Notes;

/** What several photos can differ in. */
enum NoteField {
    TITLE(Notes::title),
    CAPTION(Notes::caption),
    STARS(Notes::stars),
    FAVOURITE(Notes::isFavourite),
    HIDDEN(Notes::isHidden),
    TAGS(Notes::tags);

    @SuppressWarnings("ImmutableEnumChecker") // method references
    private final Function<Notes, Object> value;

    NoteField(Function<Notes, Object> value) {
        this.value = value;
    }

    Object of(Notes notes) {
        return value.apply(notes);
    }
}
