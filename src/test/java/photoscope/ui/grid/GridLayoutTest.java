package photoscope.ui.grid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class GridLayoutTest {
    private static final GridMetrics METRICS = new GridMetrics(1000, 200, false);

    @Test
    void aFullRowEndsAtTheEdgeAndGapsAreEqual() {
        GridLayout layout = new GridLayout(TestItems.count(500), METRICS);
        for (int row = 0; row < layout.rows() - 1; row++) {
            Tile last = layout.tile(layout.end(row) - 1);
            assertThat(last.x() + last.width()).isCloseTo(1000, within(1.0));
            for (int i = layout.first(row) + 1; i < layout.end(row); i++) {
                Tile before = layout.tile(i - 1);
                assertThat(layout.tile(i).x()).isEqualTo(before.x() + before.width() + GridMetrics.GAP);
            }
        }
    }

    @Test
    void everyItemIsInOneRowInOrderAndRowsDoNotOverlap() {
        GridLayout layout = new GridLayout(TestItems.months(500, 23), METRICS);
        int next = 0;
        for (int row = 0; row < layout.rows(); row++) {
            assertThat(layout.first(row)).isEqualTo(next);
            next = layout.end(row);
            assertThat(layout.top(row)).isLessThan(layout.bottom(row));
            for (int i = layout.first(row); i < layout.end(row); i++) {
                assertThat(layout.rowOf(i)).isEqualTo(row);
            }
        }
        assertThat(next).isEqualTo(500);
    }

    @Test
    void panoramasAndTowersAreCutToBearableProportions() {
        GridLayout layout = new GridLayout(TestItems.count(500), METRICS);
        for (int i = 0; i < 490; i++) {
            assertThat(layout.tile(i).width() / layout.tile(i).height()).isBetween(0.48, 3.05);
        }
    }

    @Test
    void theLastRowOfASectionIsNotStretched() {
        GridLayout layout = new GridLayout(TestItems.months(16, 8), METRICS);
        int last = layout.rowOf(15);
        assertThat(layout.bottom(last) - layout.top(last)).isEqualTo(200 + GridMetrics.GAP);
        assertThat(layout.tile(15).x() + layout.tile(15).width()).isLessThan(999);
    }

    @Test
    void aTitleHasARowOfItsOwnAboveItsSection() {
        GridLayout layout = new GridLayout(TestItems.months(100, 10), METRICS);
        assertThat(layout.sectionTop(3) + GridMetrics.HEADER).isEqualTo(layout.tile(30).y(), within(1.0));
        assertThat(layout.sectionOf(29)).isEqualTo(2);
        assertThat(layout.sectionOf(30)).isEqualTo(3);
        assertThat(layout.itemAt(5, layout.sectionTop(3) + 5)).isEqualTo(-1);
    }

    @Test
    void whatIsUnderThePointIsFoundAndGapsAreEmpty() {
        GridLayout layout = new GridLayout(TestItems.months(300, 40), METRICS);
        for (int i = 0; i < 300; i++) {
            Tile tile = layout.tile(i);
            assertThat(layout.itemAt(tile.centre(), tile.y() + 1)).isEqualTo(i);
            assertThat(layout.itemAt(tile.centre(), tile.bottom() + 1)).isEqualTo(-1);
        }
    }

    @Test
    void squaresAreSquareAndInColumns() {
        GridLayout layout = new GridLayout(TestItems.count(100), new GridMetrics(1000, 200, true));
        assertThat(layout.tile(7).width()).isCloseTo(layout.tile(7).height(), within(1.0));
        assertThat(layout.tile(7).x()).isEqualTo(layout.tile(2).x());
    }

    @Test
    void tilesAMillionRowsDownAreAsExactAsTheFirst() {
        GridLayout layout = new GridLayout(TestItems.count(1_000_000), new GridMetrics(300, 300, false));
        Tile deep = layout.tile(999_000);
        assertThat(deep.y()).isGreaterThan(1e8);
        assertThat(deep.y() % 1).isZero();
        assertThat(layout.tile(layout.first(layout.rowOf(999_000) + 1)).y() - deep.bottom()).isEqualTo(GridMetrics.GAP);
    }

    @Test
    void anEmptyListHasNoHeight() {
        GridLayout layout = new GridLayout(GridItems.none(), METRICS);
        assertThat(layout.height()).isZero();
        assertThat(layout.itemAt(10, 10)).isEqualTo(-1);
    }
}
