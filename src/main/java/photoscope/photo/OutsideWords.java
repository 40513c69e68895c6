package photoscope.photo;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What another program says of a photo in words and marks; null or empty where it says nothing. Blank texts say nothing.
 *
 * @param title a short heading
 * @param caption a description
 * @param keywords in the program's order, without repeats
 * @param rating stars
 * @param favourite whether it is one
 * @param hidden whether it is left out of what the program shows
 */
public record OutsideWords(@Nullable String title, @Nullable String caption, List<String> keywords,
        @Nullable Rating rating, @Nullable Boolean favourite, @Nullable Boolean hidden) {
    /** None at all. */
    public static final OutsideWords NONE = new OutsideWords(null, null, List.of(), null, null, null);

    public OutsideWords {
        title = stripped(title);
        caption = stripped(caption);
        keywords = keywords.stream().map(String::strip).filter(word -> !word.isEmpty()).distinct().toList();
    }

    private static @Nullable String stripped(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
