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
 * @param title a short heading; null where there is none
 * @param caption a description; null where there is none
 * @param tags the file's keywords and those added, without those removed
 */
public record Annotation(Value<Rating> rating, Value<Boolean> favourite, Value<Boolean> hidden, Value<String> title,
        Value<String> caption, List<Value<String>> tags) {
    public Annotation {
        tags = List.copyOf(tags);
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

    public @Nullable String titleText() {
        return title.value();
    }

    public @Nullable String captionText() {
        return caption.value();
    }

    /** The tags' names, in order. */
    public List<String> tagNames() {
        return tags.stream().map(tag -> Objects.requireNonNull(tag.value())).toList();
    }
}
