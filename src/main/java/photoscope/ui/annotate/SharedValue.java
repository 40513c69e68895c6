package photoscope.ui.annotate;

import java.util.List;
import java.util.stream.Stream;

import photoscope.annotations.AnnotationSummary;
import photoscope.annotations.Common;
import photoscope.annotations.Edit;
import photoscope.annotations.ReviewStatus;

/** What can be handed on to other photos: only what all shown photos have, and nothing that would clear a value. */
enum SharedValue {
    TAGS,
    RATING,
    FAVOURITE,
    STATUS,
    TITLE,
    CAPTION,
    FIELDS;

    /** The edits that hand it on; none where there is nothing to hand on. */
    List<Edit> edits(AnnotationSummary from) {
        return switch (this) {
            case TAGS -> from.tags()
                    .stream()
                    .filter(tag -> tag.photos() == from.photos())
                    .map(tag -> (Edit) new Edit.AddTag(tag.tag()))
                    .toList();
            case RATING -> set(from.rating()).filter(rating -> rating.stars() > 0)
                    .map(rating -> (Edit) new Edit.SetRating(rating))
                    .toList();
            case FAVOURITE ->
                Boolean.TRUE.equals(from.favourite().value()) ? List.of(new Edit.SetFavourite(true)) : List.of();
            case STATUS -> set(from.status()).filter(status -> status != ReviewStatus.UNDECIDED)
                    .map(status -> (Edit) new Edit.SetStatus(status))
                    .toList();
            case TITLE -> text(from.title()).map(text -> (Edit) new Edit.SetTitle(text)).toList();
            case CAPTION -> text(from.caption()).map(text -> (Edit) new Edit.SetCaption(text)).toList();
            case FIELDS -> from.custom()
                    .entrySet()
                    .stream()
                    .flatMap(field -> text(field.getValue())
                            .map(text -> (Edit) new Edit.SetCustomField(field.getKey(), text)))
                    .toList();
        };
    }

    private static Stream<String> text(Common<String> common) {
        return set(common).filter(text -> !text.isEmpty());
    }

    private static <T> Stream<T> set(Common<T> common) {
        return Stream.ofNullable(common.value());
    }
}
