package photoscope.photo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.regex.MatchResult;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

class TranslationsTest {
    private static final ResourceBundle GERMAN = ResourceBundle.getBundle(Translations.NAME, Locale.GERMAN,
            new Translations());

    @Test
    void everySentenceHasAGermanTranslationAndEveryTranslationASentence() throws IOException {
        Map<String, String> patterns = SentencePatterns.inSource();

        assertThat(patterns.keySet()).as("patterns are texts, with as many gaps as arguments")
                .hasSizeGreaterThan(100)
                .noneMatch(pattern -> pattern.startsWith("<"));
        assertThat(patterns.keySet().stream().filter(TranslationsTest::saysSomething))
                .containsExactlyInAnyOrderElementsOf(GERMAN.keySet());
    }

    @Test
    void translationsHaveTheGapsOfTheirSentences() {
        assertThat(GERMAN.keySet()).allSatisfy(pattern -> assertThat(gaps(GERMAN.getString(pattern))).as(pattern)
                .containsExactlyInAnyOrderElementsOf(gaps(pattern)));
    }

    /** Not only gaps with punctuation between them, which are the same in all languages. */
    private static boolean saysSomething(String pattern) {
        return SentenceWords.GAP.matcher(pattern).replaceAll("").chars().anyMatch(Character::isLetter);
    }

    /** Number of the argument and form of each gap. */
    private static List<String> gaps(String pattern) {
        List<MatchResult> gaps = SentenceWords.GAP.matcher(pattern).results().toList();
        return IntStream.range(0, gaps.size())
                .filter(i -> gaps.get(i).group(2) != null)
                .mapToObj(i -> (gaps.get(i).group(1) == null ? Integer.toString(i + 1) : gaps.get(i).group(1))
                        + gaps.get(i).group(2))
                .toList();
    }
}
