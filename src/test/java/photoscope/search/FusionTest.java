package photoscope.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import photoscope.search.Reason.HasWords;

class FusionTest {
    @Test
    void withoutWordsTheOrderIsThatOfTheLook() {
        List<VectorSearch.Match> looks = looks(7, 3, 9, 1);
        assertThat(order(looks, List.of())).containsExactly(7, 3, 9, 1);
    }

    @Test
    void reciprocalRanksAreSummed() {
        // 3: 1/62 + 1/61; 7: 1/61; 5: 1/62 by words alone, tied with none
        assertThat(order(looks(7, 3, 9), words(3, 5))).containsExactly(3, 7, 5, 9);
        assertThat(Candidate.of(looks(7).getFirst(), 1).with(words(7).getFirst(), 2).fused())
                .isEqualTo(1 / 61.0 + 1 / 62.0);
    }

    @Test
    void ofEqualsTheOneThatLooksLikeItComesFirst() {
        assertThat(order(looks(7), words(5))).containsExactly(7, 5);
    }

    @Test
    void aPhotoFoundByWordsOnlyIsComparedOnItsOwn() {
        List<Candidate> fused = Fusion.fuse(looks(7), words(5), photo -> new Candidate(photo, 50, 0.25f, 0, 0, null));
        assertThat(fused.get(1).cosine()).isEqualTo(0.25f);
        assertThat(fused.get(1).byWords()).isEqualTo(1);
    }

    private static List<Integer> order(List<VectorSearch.Match> looks, List<WordSearch.Match> words) {
        return Fusion.fuse(looks, words, photo -> new Candidate(photo, -1, null, 0, 0, null))
                .stream()
                .map(Candidate::photo)
                .toList();
    }

    private static List<VectorSearch.Match> looks(int... photos) {
        return IntStream.of(photos).mapToObj(photo -> new VectorSearch.Match(photo, photo, 0.5f)).toList();
    }

    private static List<WordSearch.Match> words(Integer... photos) {
        return Stream.of(photos)
                .map(photo -> new WordSearch.Match(photo, new HasWords(List.of("name"), true)))
                .toList();
    }
}
