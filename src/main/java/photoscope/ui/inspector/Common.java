package photoscope.ui.inspector;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import photoscope.photo.PhotoId;
import photoscope.ui.details.Notes;
import photoscope.ui.details.PhotoDetails;

/** What several photos have in common. */
final class Common {
    private Common() {}

    /**
     * @param photos of at least one photo
     */
    static InspectorContent.Several of(List<PhotoId> ids, List<PhotoDetails> photos) {
        List<Notes> all = photos.stream().map(PhotoDetails::notes).toList();
        Notes first = all.getFirst();
        List<NoteField> differing = Arrays.stream(NoteField.values())
                .filter(field -> all.stream().anyMatch(notes -> !field.of(notes).equals(field.of(first))))
                .toList();
        Set<String> tags = new LinkedHashSet<>(first.tags());
        all.forEach(notes -> tags.retainAll(notes.tags()));
        Notes common = new Notes(differing.contains(NoteField.TITLE) ? "" : first.title(),
                differing.contains(NoteField.CAPTION) ? "" : first.caption(),
                differing.contains(NoteField.STARS) ? 0 : first.stars(),
                !differing.contains(NoteField.FAVOURITE) && first.isFavourite(),
                !differing.contains(NoteField.HIDDEN) && first.isHidden(), List.copyOf(tags));
        long bytes = photos.stream().mapToLong(photo -> Math.max(0, photo.bytes())).sum();
        return new InspectorContent.Several(ids, common, bytes, differing);
    }

    /** Of so many photos that comparing them would take long: nothing is claimed of them. */
    static InspectorContent.Several tooMany(List<PhotoId> ids) {
        return new InspectorContent.Several(ids, InspectorContent.Several.UNKNOWN, null, List.of(NoteField.values()));
    }
}
