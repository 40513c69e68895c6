package photoscope.ui.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import photoscope.search.Filter;
import photoscope.search.Operator;
import photoscope.search.Span;
import photoscope.ui.language.Language;

class SearchWordsTest {
    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void everyOperatorAndEachOfItsFixedValuesIsExplained(String tag) {
        SearchWords words = new SearchWords(new Language(Locale.forLanguageTag(tag)).wordsOf(SearchWords.class));
        for (Operator operator : Operator.values()) {
            assertThat(words.meaning(operator)).isNotBlank();
        }
        Stream<String> standings = Arrays.stream(Filter.Standing.values())
                .map(value -> "is:" + value.name().toLowerCase(Locale.ROOT));
        Stream<String> knowledge = Arrays.stream(Filter.Knowledge.values())
                .map(value -> "has:" + value.name().toLowerCase(Locale.ROOT));
        List<String> fixed = Stream.concat(standings, knowledge).toList();
        assertThat(fixed).allSatisfy(
                text -> assertThat(words.meaning(new Suggestion.Value(text, new Span(0, 0), text))).isNotBlank());
    }
}
