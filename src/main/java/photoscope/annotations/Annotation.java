package photoscope.annotations;

import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import photoscope.photo.Rating;

/**
 * What holds for one photo, all sources considered.
 *
 * @param rating stars; {@link Rating#NONE} where there are none
 * @param favourite whether it is one
 * @param hidden whether it is left out wherever nobody asks for hidden photos
 * @param status what was decided about it
 * @param title a short heading; null where there is none
 * @param caption a description; null where there is none
 * @param tags the file's keywords and those added, without those removed; levels are separated by {@code /}
 * @param comments in the order they were first written
 * @param custom fields that people have made up, by name
 * @param clusters names of the clusters that it was put into
 */
public record Annotation(Value<Rating> rating, Value<Boolean> favourite, Value<Boolean> hidden,
        Value<ReviewStatus> status, Value<String> title, Value<String> caption, List<Value<String>> tags,
        List<Comment> comments, List<CustomField> custom, List<Value<String>> clusters) {
    public Annotation {
        tags = List.copyOf(tags);
        comments = List.copyOf(comments);
        custom = List.copyOf(custom);
        clusters = List.copyOf(clusters);
    }

    public Rating stars() {
        return rating.value() == null ? Rating.NONE : rating.value();
    }

    public boolean isFavourite() {
        return Boolean.TRUE.equals(favourite.value());
    }

    public boolean isHidden() {
        return Boolean.TRUE.equals(hidden.value());
    }

    public ReviewStatus decided() {
        return status.value() == null ? ReviewStatus.UNDECIDED : status.value();
    }

    public @Nullable String titleText() {
        return title.value();
    }

    public @Nullable String captionText() {
        return caption.value();
    }

    /** The tags' names, in order. */
    public List<String> tagNames() {
        return names(tags);
    }

    /** The clusters' names, in order. */
    public List<String> clusterNames() {
        return names(clusters);
    }

    private static List<String> names(List<Value<String>> values) {
        return values.stream().map(value -> Objects.requireNonNull(value.value())).toList();
    }
}
