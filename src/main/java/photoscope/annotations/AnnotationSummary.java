package photoscope.annotations;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import photoscope.photo.Rating;

/**
 * What several photos have in common, for an editor that shows mixed values.
 *
 * @param photos how many they are
 * @param rating stars
 * @param favourite whether they are favourites
 * @param hidden whether they are hidden
 * @param status what was decided about them
 * @param title of them
 * @param caption of them
 * @param tags that any of them has, with the number of photos that have it; all of them where that is {@code photos}
 * @param custom fields that any of them has, by name
 * @param clusters that any of them is in, with the number of photos that are
 */
public record AnnotationSummary(int photos, Common<Rating> rating, Common<Boolean> favourite, Common<Boolean> hidden,
        Common<ReviewStatus> status, Common<String> title, Common<String> caption, List<TagUse> tags,
        Map<String, Common<String>> custom, List<TagUse> clusters) {
    public AnnotationSummary {
        tags = List.copyOf(tags);
        custom = Collections.unmodifiableMap(new TreeMap<>(custom));
        clusters = List.copyOf(clusters);
    }

    static AnnotationSummary of(List<Annotation> annotations) {
        return new AnnotationSummary(annotations.size(), common(annotations, Annotation::stars),
                common(annotations, Annotation::isFavourite), common(annotations, Annotation::isHidden),
                common(annotations, Annotation::decided), common(annotations, Annotation::titleText),
                common(annotations, Annotation::captionText), uses(annotations, Annotation::tagNames),
                custom(annotations), uses(annotations, Annotation::clusterNames));
    }

    private static <T> Common<T> common(List<Annotation> annotations, Function<Annotation, @Nullable T> field) {
        List<@Nullable T> values = new ArrayList<>();
        annotations.forEach(annotation -> values.add(field.apply(annotation)));
        return Common.of(values);
    }

    private static List<TagUse> uses(List<Annotation> annotations, Function<Annotation, List<String>> names) {
        Map<Field, TagUse> uses = new LinkedHashMap<>();
        annotations.forEach(annotation -> names.apply(annotation)
                .forEach(name -> uses.merge(Field.tag(name), new TagUse(name, 1),
                        (one, _) -> new TagUse(one.tag(), one.photos() + 1))));
        return List.copyOf(uses.values());
    }

    private static Map<String, Common<String>> custom(List<Annotation> annotations) {
        Map<String, Common<String>> common = new TreeMap<>();
        annotations.forEach(annotation -> annotation.custom()
                .forEach(field -> common.computeIfAbsent(field.name(),
                        name -> common(annotations, other -> text(other, name)))));
        return common;
    }

    private static @Nullable String text(Annotation annotation, String field) {
        for (CustomField custom : annotation.custom()) {
            if (custom.name().equals(field)) {
                return custom.text().value();
            }
        }
        return null;
    }
}
