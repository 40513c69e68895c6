package photoscope.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

class DividerTest {
    private static final double WEAK = 0.3;

    @Test
    void aFewDuplicatesAreDividedFromAFlatTail() {
        assertThat(Divider.place(curve(0.98, 0.97, 0.96, 0.5, 0.49, 0.48, 0.47, 0.46, 0.45, 0.44), WEAK))
                .isEqualTo(0.96);
    }

    @Test
    void aPlateauIsKeptWholeBeforeItFalls() {
        assertThat(Divider.place(curve(0.9, 0.89, 0.88, 0.87, 0.86, 0.85, 0.5, 0.3), WEAK)).isEqualTo(0.85);
    }

    @Test
    void aStraightFallHasNoBendSoThePackDecides() {
        assertThat(Divider.place(IntStream.range(0, 100).mapToDouble(i -> 0.9 - i * 0.008).toArray(), WEAK))
                .isEqualTo(WEAK);
    }

    @Test
    void nearlyEqualScoresAreNotTornApart() {
        assertThat(Divider.place(curve(0.62, 0.6, 0.57, 0.57, 0.56, 0.56, 0.56, 0.55), WEAK)).isEqualTo(WEAK);
    }

    @Test
    void whatThePackCallsWeakStaysWeakWhereverTheCurveBends() {
        assertThat(Divider.place(curve(0.28, 0.27, 0.26, 0.25, 0.24, -0.5, -0.6), WEAK)).isEqualTo(WEAK);
    }

    @Test
    void tooFewScoresMakeNoCurve() {
        assertThat(Divider.place(curve(0.9, 0.1, 0.1), WEAK)).isEqualTo(WEAK);
        assertThat(Divider.place(curve(), WEAK)).isEqualTo(WEAK);
    }

    @Test
    void onlyTheBestScoresMakeTheCurveHoweverManyAreAskedFor() {
        double[] scores = IntStream.range(0, 5_000).mapToDouble(i -> 1 / (1 + i / 20.0)).toArray();
        double[] best = Arrays.copyOf(scores, Divider.CURVE);
        assertThat(Divider.place(scores, WEAK)).isEqualTo(Divider.place(best, WEAK));
    }

    private static double[] curve(double... scores) {
        return scores;
    }
}
