package photoscope.ui.grid;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GridNavigationTest {
    private final GridLayout layout = new GridLayout(TestItems.months(200, 30), new GridMetrics(1000, 200, false));
    private final GridNavigation navigation = new GridNavigation();

    @Test
    void downAndUpAgainComesBackThroughRowsOfAnyProportions() {
        int item = 2;
        for (int step = 0; step < 6; step++) {
            int next = navigation.rows(layout, item, 1);
            assertThat(layout.rowOf(next)).isGreaterThan(layout.rowOf(item));
            item = next;
        }
        for (int step = 0; step < 6; step++) {
            item = navigation.rows(layout, item, -1);
        }
        assertThat(item).isEqualTo(2);
    }

    @Test
    void titlesAreStridenOverAndTheEndsHold() {
        assertThat(navigation.rows(layout, 0, -1)).isZero();
        assertThat(navigation.sideways(layout, 0, -1)).isZero();
        assertThat(navigation.sideways(layout, 199, 1)).isEqualTo(199);
        assertThat(navigation.rows(layout, 199, 1)).isEqualTo(199);
        int lastOfSection = 29;
        assertThat(layout.sectionOf(navigation.rows(layout, lastOfSection, 1))).isEqualTo(1);
    }

    @Test
    void aPageGoesFurtherThanARowAndAlwaysMoves() {
        int page = navigation.distance(layout, 0, 650);
        assertThat(layout.tile(page).y()).isBetween(400.0, 800.0);
        assertThat(navigation.distance(layout, 0, 1)).isNotZero();
        assertThat(layout.rowOf(navigation.distance(layout, 199, -1e6))).isEqualTo(layout.rowOf(0));
    }
}
