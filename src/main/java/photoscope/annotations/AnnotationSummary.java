package photoscope.annotations;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import photoscope.photo.Rating;

/**
 * What several photos have in common, for an editor that shows mixed values.
 *
 * @param photos how many they are
 * @param rating stars
 * @param favourite whether they are favourites
 * @param hidden whether they are hidden
 * @param title of them
 * @param caption of them
 * @param tags that any of them has, with the number of photos that have it; all of them where that is {@code photos}
 */
public record AnnotationSummary(int photos, Common<Rating> rating, Common<Boolean> favourite, Common<Boolean> hidden,
        Common<String> title, Common<String> caption, List<TagUse> tags) {
    public AnnotationSummary {
        tags = List.copyOf(tags);
    }

    static AnnotationSummary of(List<Annotation> annotations) {
        Map<Field, TagUse> tags = new LinkedHashMap<>();
        List<@Nullable Rating> ratings = new ArrayList<>();
        List<@Nullable Boolean> favourites = new ArrayList<>();
        List<@Nullable Boolean> hidden = new ArrayList<>();
        List<@Nullable String> titles = new ArrayList<>();
        List<@Nullable String> captions = new ArrayList<>();
        for (Annotation annotation : annotations) {
            ratings.add(annotation.stars());
            favourites.add(annotation.isFavourite());
            hidden.add(annotation.isHidden());
            titles.add(annotation.titleText());
            captions.add(annotation.captionText());
            annotation.tagNames()
                    .forEach(tag -> tags.merge(Field.tag(tag), new TagUse(tag, 1),
                            (one, _) -> new TagUse(one.tag(), one.photos() + 1)));
        }
        return new AnnotationSummary(annotations.size(), Common.of(ratings), Common.of(favourites), Common.of(hidden),
                Common.of(titles), Common.of(captions), List.copyOf(tags.values()));
    }
}
