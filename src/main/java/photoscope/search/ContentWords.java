package photoscope.search;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** The words of a query that say something: without articles and the like, which stand in every caption. */
final class ContentWords {
    private static final Set<String> EMPTY = Set.of("a", "an", "and", "are", "as", "at", "be", "by", "for", "from",
            "her", "his", "in", "into", "is", "it", "its", "my", "of", "on", "or", "our", "over", "some", "that", "the",
            "their", "there", "these", "this", "those", "to", "up", "was", "were", "who", "with", "photo", "photos",
            "picture", "pictures", "image", "images");

    private ContentWords() {}

    /** What words photos have to have for a query; all of them where none says anything. */
    static List<String> of(Query query) {
        List<String> words = Stream.concat(Stream.of(query.words()), query.additions().stream())
                .flatMap(text -> Stream.of(text.split("\\s+")))
                .filter(Content::isIn)
                .toList();
        List<String> telling = words.stream().filter(word -> !EMPTY.contains(word.toLowerCase(Locale.ROOT))).toList();
        return telling.isEmpty() ? words : telling;
    }
}
