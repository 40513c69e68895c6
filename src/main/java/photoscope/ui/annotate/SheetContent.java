package photoscope.ui.annotate;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import photoscope.annotations.Annotation;
import photoscope.annotations.AnnotationSummary;
import photoscope.annotations.Common;
import photoscope.annotations.TagUse;
import photoscope.photo.PhotoId;

/**
 * What the sheet shows.
 *
 * @param photos that changes go to
 * @param name of the file of a single photo; else empty
 * @param summary what they have in common
 * @param single what holds for a single photo, and who said so; null of several
 */
record SheetContent(List<PhotoId> photos, String name, AnnotationSummary summary, @Nullable Annotation single) {
    static final SheetContent NOTHING = new SheetContent(List.of(), "", unknown(0), null);

    /** Of so many photos that comparing them would take long: nothing is claimed of them. */
    static SheetContent tooMany(List<PhotoId> photos) {
        return new SheetContent(photos, "", unknown(photos.size()), null);
    }

    private static AnnotationSummary unknown(int photos) {
        boolean isMixed = photos > 0;
        return new AnnotationSummary(photos, new Common<>(null, isMixed), new Common<>(null, isMixed),
                new Common<>(null, isMixed), new Common<>(null, isMixed), new Common<>(null, isMixed),
                new Common<>(null, isMixed), List.of(), Map.of(), List.of());
    }

    /** Tags that all have. */
    List<String> commonTags() {
        return summary.tags().stream().filter(tag -> tag.photos() == summary.photos()).map(TagUse::tag).toList();
    }

    /** Tags that some have, with their number. */
    List<TagUse> someTags() {
        return summary.tags().stream().filter(tag -> tag.photos() < summary.photos()).toList();
    }
}
