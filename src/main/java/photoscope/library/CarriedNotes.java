package photoscope.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import photoscope.annotations.Annotation;
import photoscope.annotations.Comment;
import photoscope.annotations.CustomField;
import photoscope.annotations.Edit;
import photoscope.annotations.ReviewStatus;
import photoscope.photo.Rating;

/** What was written on one photo and not on another one of its content. */
final class CarriedNotes {
    private CarriedNotes() {}

    /** The edits that add it; what is written on the other one stays. */
    static List<Edit> missing(Annotation from, Annotation to) {
        List<Edit> edits = new ArrayList<>();
        if (to.stars().equals(Rating.NONE) && !from.stars().equals(Rating.NONE)) {
            edits.add(new Edit.SetRating(from.stars()));
        }
        if (from.isFavourite() && !to.isFavourite()) {
            edits.add(new Edit.SetFavourite(true));
        }
        if (to.decided() == ReviewStatus.UNDECIDED && from.decided() != ReviewStatus.UNDECIDED) {
            edits.add(new Edit.SetStatus(from.decided()));
        }
        if (to.titleText() == null && from.titleText() != null) {
            edits.add(new Edit.SetTitle(from.titleText()));
        }
        if (to.captionText() == null && from.captionText() != null) {
            edits.add(new Edit.SetCaption(from.captionText()));
        }
        from.tagNames().stream().filter(tag -> !to.tagNames().contains(tag)).map(Edit.AddTag::new).forEach(edits::add);
        for (Comment comment : from.comments()) {
            if (to.comments().stream().noneMatch(other -> other.text().equals(comment.text()))) {
                edits.add(new Edit.WriteComment(comment.id(), comment.text()));
            }
        }
        Set<String> fields = to.custom().stream().map(CustomField::name).collect(Collectors.toSet());
        for (CustomField field : from.custom()) {
            String text = field.text().value();
            if (text != null && !fields.contains(field.name())) {
                edits.add(new Edit.SetCustomField(field.name(), text));
            }
        }
        from.clusterNames()
                .stream()
                .filter(cluster -> !to.clusterNames().contains(cluster))
                .map(Edit.AddToCluster::new)
                .forEach(edits::add);
        return edits;
    }
}
