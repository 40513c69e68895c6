package photoscope.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;

import org.junit.jupiter.api.Test;

import photoscope.models.ScoreScale;
import photoscope.photo.Embedding;
import photoscope.search.QueryVector.Term;
import photoscope.search.Reason.Example;

class QueryVectorTest {
    private static final ScoreScale TEXT = new ScoreScale(0.1f, 0.2f, 0.3f);
    private static final ScoreScale PICTURE = new ScoreScale(0.4f, 0.5f, 0.8f);
    private static final Embedding EAST = Embedding.normalized(new float[]{1, 0, 0});
    private static final Embedding NORTH = Embedding.normalized(new float[]{0, 1, 0});
    private static final Embedding BETWEEN = Embedding.normalized(new float[]{1, 1, 0});

    @Test
    void aSingleTextIsSearchedAsItIsAndReadOnItsScale() {
        QueryVector vector = vector(new Term(EAST, false, true));
        assertThat(vector.direction()).isSameAs(EAST);
        assertThat(vector.shown(0.2f)).isEqualTo(0.5f, within(1e-5f));
        assertThat(vector.shown(0.9f)).isEqualTo(1f);
        assertThat(vector.shown(-0.9f)).isEqualTo(0f);
        assertThat(vector.weak()).isEqualTo(0.5f, within(1e-5f));
        assertThat(vector.example()).isEqualTo(Example.WORDS);
    }

    @Test
    void severalPicturesAreTheirMiddle() {
        QueryVector vector = vector(new Term(EAST, true, true), new Term(NORTH, true, true));
        assertThat(vector.direction().cosine(BETWEEN)).isEqualTo(1f, within(1e-6f));
    }

    @Test
    void wordsAndPicturesCountAlikeEachOnItsOwnScale() {
        QueryVector both = vector(new Term(EAST, false, true), new Term(NORTH, true, true));
        for (float[] values : new float[][]{{0.2f, 0.6f, 1}, {0.25f, 0.5f, 2}, {0.1f, 0.8f, 0.3f}}) {
            Embedding photo = Embedding.normalized(values);
            double expected = ((photo.cosine(EAST) - 0.1) / 0.2 + (photo.cosine(NORTH) - 0.4) / 0.4) / 2;
            assertThat(both.unclamped(both.direction().cosine(photo))).isEqualTo(expected, within(1e-5));
        }
        assertThat(both.example()).isEqualTo(Example.BOTH);
    }

    @Test
    void whatIsNotWantedPushesAwayALittle() {
        Embedding plain = Embedding.normalized(new float[]{1, 0, 1});
        Embedding withIt = Embedding.normalized(new float[]{1, 0.4f, 0.9f});
        Embedding other = Embedding.normalized(new float[]{0, 0.1f, 1});
        QueryVector vector = vector(new Term(EAST, false, true), new Term(NORTH, false, false));
        assertThat(score(vector, plain)).isGreaterThan(score(vector, withIt));
        assertThat(score(vector, withIt)).isGreaterThan(score(vector, other));
    }

    @Test
    void thereIsNoVectorWithoutAWish() {
        assertThat(QueryVector.of(List.of(), TEXT, PICTURE)).isEmpty();
        assertThat(QueryVector.of(List.of(new Term(EAST, false, false)), TEXT, PICTURE)).isEmpty();
    }

    @Test
    void oppositesDoNotBreakIt() {
        Embedding west = Embedding.normalized(new float[]{-1, 0, 0});
        assertThat(vector(new Term(EAST, true, true), new Term(west, true, true)).direction()).isSameAs(EAST);
        assertThat(vector(new Term(EAST, false, true), new Term(EAST, false, false)).direction().cosine(EAST))
                .isEqualTo(1f, within(1e-6f));
    }

    private static double score(QueryVector vector, Embedding photo) {
        return vector.unclamped(vector.direction().cosine(photo));
    }

    private static QueryVector vector(Term... terms) {
        return QueryVector.of(List.of(terms), TEXT, PICTURE).orElseThrow();
    }
}
