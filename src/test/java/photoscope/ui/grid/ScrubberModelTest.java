package photoscope.ui.grid;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ScrubberModelTest {
    private static final GridMetrics METRICS = new GridMetrics(1000, 200, false);
    private final ScrubberModel model = new ScrubberModel(new GridLayout(TestItems.months(600, 20), METRICS), 700);

    @Test
    void yearsStandWhereTheirFirstMonthDoes() {
        assertThat(model.years()).extracting(ScrubberModel.Year::year).containsExactly(2024, 2023, 2022);
        assertThat(model.years().getFirst().place()).isZero();
        assertThat(model.sectionAt(model.years().get(1).place() + 0.001)).isEqualTo(12);
    }

    @Test
    void yearsAndMonthsAreSteppedThrough() {
        assertThat(model.year(3, 1)).isEqualTo(12);
        assertThat(model.year(12, -1)).isZero();
        assertThat(model.year(27, 1)).isEqualTo(29);
        assertThat(model.month(29, 1)).isEqualTo(29);
    }

    @Test
    void itIsOfNoUseForAFewPhotosOrWithoutMonths() {
        assertThat(model.isUseful()).isTrue();
        assertThat(new ScrubberModel(new GridLayout(TestItems.months(10, 5), METRICS), 700).isUseful()).isFalse();
        assertThat(new ScrubberModel(new GridLayout(TestItems.count(600), METRICS), 700).isUseful()).isFalse();
    }
}
