package photoscope.clusters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;

class AdjustedMutualInformationTest {
    @Test
    void agreesWithPublishedValues() {
        // the example in scikit-learn's own tests, from a Matlab implementation by the authors of the measure
        int[] one = {1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2, 3, 3, 3, 3, 3};
        int[] other = {1, 1, 1, 1, 2, 1, 2, 2, 2, 2, 3, 1, 3, 3, 3, 2, 2};
        assertThat(AdjustedMutualInformation.of(one, other)).isCloseTo(0.27821, within(1e-5));
        assertThat(AdjustedMutualInformation.of(other, one)).isCloseTo(0.27821, within(1e-5));
    }

    @Test
    void isOneForTheSameGroupsWhateverTheirNumbers() {
        assertThat(AdjustedMutualInformation.of(new int[]{0, 0, 1, 1, 2}, new int[]{7, 7, -3, -3, 0})).isEqualTo(1);
    }

    @Test
    void isZeroWhereOneGroupingSaysNothing() {
        assertThat(AdjustedMutualInformation.of(new int[]{0, 0, 0, 0}, new int[]{0, 1, 2, 3})).isZero();
    }

    @Test
    void isAboutZeroForUnrelatedGroups() {
        SplittableRandom random = new SplittableRandom(1);
        int[] one = random.ints(2_000, 0, 20).toArray();
        int[] other = random.ints(2_000, 0, 30).toArray();
        assertThat(AdjustedMutualInformation.of(one, other)).isCloseTo(0, within(0.02));
    }
}
