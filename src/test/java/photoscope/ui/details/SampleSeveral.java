package photoscope.ui.details;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import photoscope.annotations.AnnotationSummary;
import photoscope.annotations.Common;
import photoscope.annotations.ReviewStatus;
import photoscope.annotations.TagUse;
import photoscope.photo.PhotoId;
import photoscope.photo.Rating;

/** Details of photos that are in no library, those of several put together from each. */
public record SampleSeveral(Function<PhotoId, Optional<PhotoDetails>> one) implements DetailsSource {
    @Override
    public Optional<PhotoDetails> of(PhotoId photo) {
        return one.apply(photo);
    }

    @Override
    public SeveralDetails of(List<PhotoId> photos) {
        List<PhotoDetails> found = photos.stream().flatMap(photo -> of(photo).stream()).toList();
        Map<String, Integer> tags = new LinkedHashMap<>();
        found.forEach(photo -> photo.notes().tags().forEach(tag -> tags.merge(tag, 1, Integer::sum)));
        AnnotationSummary summary = new AnnotationSummary(found.size(),
                common(found, notes -> new Rating(notes.stars())), common(found, Notes::isFavourite),
                common(found, Notes::isHidden), common(found, _ -> ReviewStatus.UNDECIDED), common(found, Notes::title),
                common(found, Notes::caption),
                tags.entrySet().stream().map(tag -> new TagUse(tag.getKey(), tag.getValue())).toList(), Map.of(),
                List.of());
        return new SeveralDetails(summary, found.stream().mapToLong(PhotoDetails::bytes).sum());
    }

    private static <T> Common<T> common(List<PhotoDetails> photos, Function<Notes, @Nullable T> field) {
        return Common.of(photos.stream().map(PhotoDetails::notes).map(field).toList());
    }
}
