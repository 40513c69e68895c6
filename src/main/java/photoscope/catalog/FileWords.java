package photoscope.catalog;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What a file says that people may want to say differently.
 *
 * @param rating -1 to 5, 0 for none
 * @param title a short heading
 * @param caption a description
 * @param keywords in the file's order
 */
public record FileWords(int rating, @Nullable String title, @Nullable String caption, List<String> keywords) {
    public static final FileWords NONE = new FileWords(0, null, null, List.of());

    public FileWords {
        keywords = List.copyOf(keywords);
    }
}
