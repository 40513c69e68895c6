package photoscope.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import photoscope.photo.PhotoId;

class WordIndexTest {
    @TempDir
    Path folder;
    private WordIndex index;

    @BeforeEach
    void open() throws IOException {
        index = WordIndex.open(folder);
    }

    @AfterEach
    void close() throws IOException {
        index.close();
    }

    @ParameterizedTest
    @CsvSource({"beach", "party", "PARTY", "beach-party", "20240317", "img", "café", "cafe", "CAFÉ", "Sommer", "iphone",
        "iPhone", "phone", "東京", "京", "東京タワー", "apple", "munchen", "München", "been", "a", "dont", "don't",
        "20240317_Beach", "apple iphone 12", "iphone 12", "iPhone12", "iphone12", "Apple iPhone 12"})
    void findsEveryWordInEverySpelling(String word) throws IOException {
        add(photo(1, "IMG_20240317_Beach-party.jpg", "Ferien/Sommer 2024", "Café", "I have been a fool, don't ask",
                "東京タワー", "München"));
        add(photo(2, "other.png", "x", null, null));
        assertThat(ids(WordQuery.anyOf(word))).containsExactly(1L);
    }

    @ParameterizedTest
    @CsvSource({"IMG_2024, true", "img_20240317_bea, true", "beach-par, true", "bea, true", "IMG2024, true",
        "2024, true", "par, true", "eac, false", "sunset ov, true", "sunset bea, false", "東, true"})
    void findsWhileAWordIsStillBeingTyped(String typed, boolean found) throws IOException {
        add(photo(1, "IMG_20240317_Beach-party.jpg", "x", "Sunset over 東京", null));
        assertThat(ids(WordQuery.anyOf(typed).typing())).hasSize(found ? 1 : 0);
    }

    @Test
    void aTagFindsAllLevelsBelowItAndNoneBesideIt() throws IOException {
        index.update(List.of(photo(1, "a.jpg", "f", null, null, "Animals/Dog"),
                photo(2, "b.jpg", "f", null, null, "animals/dog/Terrier"),
                photo(3, "c.jpg", "f", null, null, "animals/dogfish"), photo(4, "d.jpg", "f", null, null, "animals")));
        index.refresh();
        assertThat(sorted(index.photosAtOrBelow(WordField.KEYWORDS, "animals/DOG"))).containsExactly(1, 2);
        assertThat(sorted(index.photosAtOrBelow(WordField.KEYWORDS, "animals/"))).containsExactly(1, 2, 3, 4);
        assertThat(sorted(index.photosMatching(WordField.KEYWORDS, "dog"))).containsExactly(1, 2);
    }

    @Test
    void tellsWhichPhotosBeginLikeThis() throws IOException {
        add(photo(1, "IMG_1204.jpg", "x", "Sunset", null));
        add(photo(2, "img_1210.jpg", "x", null, null, "snow"));
        add(photo(3, "DSC_12.jpg", "x", null, null));
        assertThat(index.photosBeginning(WordField.NAME, "img_12")).containsExactlyInAnyOrder(1L, 2L);
    }

    @Test
    void aBeginningIsOnlyLookedForInTheLastWord() throws IOException {
        add(photo(1, "a.jpg", "x", "sunset over the sea", null));
        assertThat(ids(WordQuery.allOf("sunset", "ov").typing())).containsExactly(1L);
        assertThat(ids(WordQuery.allOf("sun", "over").typing())).isEmpty();
        assertThat(ids(WordQuery.allOf("ov"))).isEmpty();
    }

    @Test
    void aFinishedWordRanksAboveABeginning() throws IOException {
        add(photo(1, "a.jpg", "x", "sunny", null));
        add(photo(2, "a.jpg", "x", "sun", null));
        assertThat(ids(WordQuery.anyOf("sun").typing())).containsExactly(2L, 1L);
    }

    @Test
    void titlesAndKeywordsWeighMoreThanNamesAndNamesMoreThanFolders() throws IOException {
        add(photo(1, "a.jpg", "beach", null, null));
        add(photo(2, "beach.jpg", "x", null, null));
        add(photo(3, "a.jpg", "x", "beach", null));
        assertThat(ids(WordQuery.anyOf("beach"))).containsExactly(3L, 2L, 1L);
    }

    @Test
    void requiredOptionalAndExcludedWordsDoWhatTheySay() throws IOException {
        add(photo(1, "a.jpg", "x", "dog beach", null));
        add(photo(2, "a.jpg", "x", "dog", null));
        add(photo(3, "a.jpg", "x", "cat beach", null));
        assertThat(ids(WordQuery.anyOf("dog", "beach"))).startsWith(1L).containsExactlyInAnyOrder(1L, 2L, 3L);
        assertThat(ids(WordQuery.allOf("dog", "beach"))).containsExactly(1L);
        assertThat(ids(new WordQuery(List.of("dog"), List.of("beach"), List.of(), false))).containsExactly(1L, 2L);
        assertThat(ids(WordQuery.anyOf("beach").without("cat"))).containsExactly(1L);
        assertThat(ids(WordQuery.anyOf().without("cat"))).isEmpty();
        assertThat(ids(WordQuery.anyOf("?!"))).isEmpty();
    }

    @Test
    void aPhraseNeedsItsWordsSideBySideInOneValue() throws IOException {
        add(photo(1, "a.jpg", "x", null, "the old harbour bridge", "red wine", "glass"));
        assertThat(ids(WordQuery.anyOf("old harbour"))).containsExactly(1L);
        assertThat(ids(WordQuery.anyOf("harbour old"))).isEmpty();
        assertThat(ids(WordQuery.anyOf("wine glass"))).isEmpty();
    }

    @Test
    void saysWhichFieldsMatched() throws IOException {
        add(photo(1, "beach.jpg", "Holidays/Beach", null, null, "beach", "sea"));
        add(photo(2, "b.jpg", "x", "at sea", null));
        List<WordHit> hits = index.search(WordQuery.anyOf("beach", "sea"), 10, id -> true);
        assertThat(hits).filteredOn(hit -> hit.photoId() == 1)
                .singleElement()
                .satisfies(hit -> assertThat(hit.reasons()).containsExactlyInAnyOrder(WordField.NAME, WordField.FOLDER,
                        WordField.KEYWORDS));
        assertThat(hits).filteredOn(hit -> hit.photoId() == 2)
                .singleElement()
                .satisfies(hit -> assertThat(hit.reasons()).containsExactly(WordField.TITLE));
    }

    @Test
    void filtersComeBeforeRanking() throws IOException {
        for (int i = 1; i <= 500; i++) {
            index.update(
                    List.of(photo(i, "beach" + (i == 321 ? " with a longer name" : "") + ".jpg", "x", null, null)));
        }
        index.commit(1);
        assertThat(index.search(WordQuery.anyOf("beach"), 3, id -> id == 321)).extracting(WordHit::photoId)
                .containsExactly(321L);
    }

    @Test
    void exactFiltersGiveEveryPhoto() throws IOException {
        add(photo(1, "a.jpg", "x", null, null, "Family"));
        add(photo(2, "a.jpg", "x", null, null, "family", "beach"));
        add(photo(3, "family.jpg", "x", null, null, "family dinner"));
        assertThat(sorted(index.photosWith(WordField.KEYWORDS, "FAMILY"))).containsExactly(1, 2);
        assertThat(sorted(index.photosMatching(WordField.KEYWORDS, "family"))).containsExactly(1, 2, 3);
        assertThat(sorted(index.photosMatching("family"))).containsExactly(1, 2, 3);
        assertThat(sorted(index.photosMatching("family dinner"))).containsExactly(3);
        assertThat(index.photosMatching("...")).isEmpty();
        assertThatThrownBy(() -> index.photosWith(WordField.CAPTION, "x")).hasMessageContaining("CAPTION");
    }

    @Test
    void completesKeywordsAsTheyWereWrittenMostUsedFirst() throws IOException {
        add(photo(1, "a.jpg", "x", null, null, "Beach", "Berlin"));
        add(photo(2, "a.jpg", "x", null, null, "beach", "Berlin", "Émile"));
        add(photo(3, "a.jpg", "x", null, null, "Beach", "Bergen"));
        assertThat(index.complete(WordField.KEYWORDS, "be", 10)).containsExactly("Beach", "Berlin", "Bergen");
        assertThat(index.complete(WordField.KEYWORDS, "BER", 1)).containsExactly("Berlin");
        assertThat(index.complete(WordField.KEYWORDS, "em", 10)).containsExactly("Émile");
        index.delete(List.of(new PhotoId(3)));
        index.refresh();
        assertThat(index.complete(WordField.KEYWORDS, "berg", 10)).isEmpty();
    }

    @Test
    void anUpdateReplacesAndADeleteForgets() throws IOException {
        add(photo(-1, "before.jpg", "x", null, null));
        add(photo(-1, "after.jpg", "x", null, null));
        assertThat(ids(WordQuery.anyOf("before"))).isEmpty();
        assertThat(ids(WordQuery.anyOf("after"))).containsExactly(-1L);
        assertThat(index.size()).isEqualTo(1);
        index.delete(List.of(new PhotoId(-1)));
        index.refresh();
        assertThat(ids(WordQuery.anyOf("after"))).isEmpty();
    }

    @Test
    void hostileTextsAreIndexedAndAskedForWithoutHarm() throws IOException {
        String endless = "é".repeat(100_000);
        add(photo(1, endless, "a/".repeat(50_000), "\0\ufffd\ud800", "word ".repeat(100_000), endless, "\0", " "));
        assertThat(ids(WordQuery.anyOf("word"))).containsExactly(1L);
        String[] many = new String[5000];
        Arrays.fill(many, "Word-2024-iPhone word " + "a b ".repeat(1000));
        assertThat(index.search(new WordQuery(List.of(many), List.of(many), List.of(many), true), 5, id -> true))
                .isEmpty();
        assertThat(ids(WordQuery.anyOf("word *:* AND (\"\\ ~"))).isEmpty();
    }

    private void add(WordDocument photo) throws IOException {
        index.update(List.of(photo));
        index.refresh();
    }

    private List<Long> ids(WordQuery query) throws IOException {
        return index.search(query, 10, id -> true).stream().map(WordHit::photoId).toList();
    }

    private static long[] sorted(long[] ids) {
        Arrays.sort(ids);
        return ids;
    }

    private static WordDocument photo(long id, String name, String folder, @Nullable String title,
            @Nullable String caption, String... keywords) {
        return new WordDocument(new PhotoId(id), name, folder, title, caption, List.of(keywords), List.of(), null,
                id == 1 ? "Apple iPhone 12" : null, null);
    }
}
