package photoscope.ui.inspector;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import photoscope.annotations.AnnotationSummary;
import photoscope.annotations.Common;
import photoscope.annotations.TagUse;
import photoscope.photo.PhotoId;
import photoscope.photo.Rating;
import photoscope.ui.details.Notes;
import photoscope.ui.details.PhotoDetails;
import photoscope.ui.details.SeveralDetails;

/** What the inspector shows now. */
sealed interface InspectorContent {
    /** The photos that changes go to. */
    List<PhotoId> photos();

    /** What people say of them; where several photos differ, nothing. */
    Notes notes();

    InspectorContent with(Notes changed);

    /** Nothing is selected. */
    record Nothing() implements InspectorContent {
        @Override
        public List<PhotoId> photos() {
            return List.of();
        }

        @Override
        public Notes notes() {
            return Several.UNKNOWN;
        }

        @Override
        public InspectorContent with(Notes changed) {
            return this;
        }
    }

    /**
     * One photo.
     *
     * @param selection what the search said of it
     * @param details all that is known
     */
    record One(Selection selection, PhotoDetails details) implements InspectorContent {
        @Override
        public List<PhotoId> photos() {
            return selection.photos();
        }

        @Override
        public Notes notes() {
            return details.notes();
        }

        @Override
        public InspectorContent with(Notes changed) {
            return new One(selection, details.with(changed));
        }
    }

    /**
     * Several photos.
     *
     * @param photos all of them
     * @param notes what they have in common
     * @param bytes size of all files together; null where it was not added up
     * @param differing names of the fields in which they differ
     */
    record Several(List<PhotoId> photos, Notes notes, @Nullable Long bytes,
            List<NoteField> differing) implements InspectorContent {
        static final Notes UNKNOWN = new Notes("", "", 0, false, false, List.of());

        static Several of(List<PhotoId> photos, SeveralDetails details) {
            AnnotationSummary summary = details.summary();
            List<NoteField> differing = Arrays.stream(NoteField.values())
                    .filter(field -> field.isMixed(summary))
                    .toList();
            List<String> common = summary.tags()
                    .stream()
                    .filter(tag -> tag.photos() == summary.photos())
                    .map(TagUse::tag)
                    .toList();
            return new Several(photos,
                    new Notes(orElse(summary.title(), ""), orElse(summary.caption(), ""),
                            orElse(summary.rating(), Rating.NONE).stars(), orElse(summary.favourite(), false),
                            orElse(summary.hidden(), false), common),
                    details.bytes(), differing);
        }

        /** Of so many photos that comparing them would take long: nothing is claimed of them. */
        static Several tooMany(List<PhotoId> photos) {
            return new Several(photos, UNKNOWN, null, List.of(NoteField.values()));
        }

        private static <T> T orElse(Common<T> common, T other) {
            return Objects.requireNonNullElse(common.value(), other);
        }

        @Override
        public InspectorContent with(Notes changed) {
            return new Several(photos, changed, bytes,
                    differing.stream().filter(field -> field.of(changed).equals(field.of(notes))).toList());
        }
    }
}
