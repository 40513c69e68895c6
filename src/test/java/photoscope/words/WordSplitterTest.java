package photoscope.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordSplitterTest {
    @ParameterizedTest
    @CsvSource(quoteCharacter = '"',
            value = {"IMG_20240317_Beach-party.jpg, img 20240317 beach party jpg", "BeachParty2024, beach+party+2024",
                "HDRPhoto, hdr+photo", "iPhone, i+phone", "DSC00123.NEF, dsc+00123 nef", "L'été, l+ete",
                "Ærøskøbing Straße, aeroskobing strasse", "ΟΔΥΣΣΕΥΣ, οδυσσευσ", "Ёлка, елка", "東京タワー, 東|京|タ|ワ|ー",
                "東京tokyo, 東|京 tokyo", "ｔｏｋｙｏ２０２４, tokyo+2024", "서울 여행, 서|울 여|행", "हिन्दी, हिन्दी", "٢٠٢٤, 2024",
                "عَرَبِيّ, عربي", "❤️🏖️, ❤ 🏖", "İstanbul ISPARTA ısı, istanbul isparta isi", "!!! ..., \"\""})
    void cutsNamesAndTextsAsPeopleReadThem(String text, String expected) {
        assertThat(String.join(" ", WordSplitter.split(text).stream().map(WordSplitterTest::show).toList()))
                .isEqualTo(expected);
    }

    @Test
    void camelCaseIsReadInBothWaysAndDigitsAreCutOff() {
        assertThat(WordSplitter.split("iPhone12Pro don't")).containsExactly(
                new Run(List.of("i", "phone", "12", "pro"), List.of("iphone", "12", "pro"), false),
                new Run(List.of("don", "t"), List.of("dont"), false));
    }

    @Test
    void composedAndDecomposedSpellingsAreOne() {
        assertThat(WordSplitter.split("Cafe\u0301 \u30AB\u3099")).isEqualTo(WordSplitter.split("Café \u30AC"));
    }

    @Test
    void endlessWordsAreCutIntoPieces() {
        List<Run> runs = WordSplitter.split("x".repeat(1_000_000));
        assertThat(runs).singleElement().satisfies(run -> {
            assertThat(String.join("", run.parts())).hasSize(Folding.LONGEST_TEXT);
            assertThat(run.parts()).allMatch(part -> part.length() <= WordSplitter.LONGEST_WORD);
            assertThat(run.joined()).isEqualTo(run.parts());
        });
    }

    @Test
    void halvesOfSurrogatePairsDoNoHarm() {
        assertThat(WordSplitter.split("a\ud83c b")).extracting(Run::parts).containsExactly(List.of("a"), List.of("b"));
    }

    private static String show(Run run) {
        return String.join(run.dense() ? "|" : "+", run.parts());
    }
}
