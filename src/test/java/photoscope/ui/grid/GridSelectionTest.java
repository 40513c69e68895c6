package photoscope.ui.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class GridSelectionTest {
    private final GridSelection selection = new GridSelection();

    @BeforeEach
    void tenItems() {
        selection.replace(GridContent.of(TestItems.count(10), new GridMetrics(1000, 200, false)), new BitSet());
    }

    @Test
    void aRangeGoesFromTheLastPlainChoiceAndCanTurnAround() {
        selection.select(4);
        selection.extendTo(7, false);
        assertThat(selection.ids()).containsExactly(1004, 1005, 1006, 1007);
        selection.extendTo(2, false);
        assertThat(selection.ids()).containsExactly(1002, 1003, 1004);
        assertThat(selection.focus()).isEqualTo(2);
    }

    @Test
    void togglingAddsAndTakesAway() {
        selection.select(1);
        selection.toggle(5);
        selection.toggle(1);
        assertThat(selection.ids()).containsExactly(1005);
        assertThat(selection.focusedIdProperty().get()).isEqualTo(1001);
    }

    @Test
    void aRangeBesideKeepsTheRest() {
        selection.select(0);
        selection.toggle(5);
        selection.extendTo(7, true);
        assertThat(selection.ids()).containsExactly(1000, 1005, 1006, 1007);
    }

    @Test
    void allOfAMillionAreCountedAndTheFirstOnesNamed() {
        selection.replace(GridContent.of(TestItems.count(1_000_000), new GridMetrics(1000, 200, false)), new BitSet());
        selection.selectAll();
        assertThat(selection.count()).isEqualTo(1_000_000);
        assertThat(selection.firstIds(2)).containsExactly(1000, 1001);
    }

    @Test
    void changesAreToldOnlyWhereThereAreAny() {
        long before = selection.changesProperty().get();
        selection.clear();
        selection.moveFocus(3);
        assertThat(selection.changesProperty().get()).isEqualTo(before);
        selection.select(3);
        assertThat(selection.changesProperty().get()).isGreaterThan(before);
    }

    @Test
    void aBandTogglesOrAdds() {
        GridLayout layout = new GridLayout(TestItems.count(10), new GridMetrics(1000, 200, false));
        Tile first = layout.tile(0);
        BitSet before = new BitSet();
        before.set(0);
        before.set(9);
        RubberBand adding = new RubberBand(first.x() + 5, first.y() + 5, before, false);
        adding.to(layout.tile(1).centre(), first.y() + 10);
        assertThat(adding.selection(layout).stream()).containsExactly(0, 1, 9);
        RubberBand toggling = new RubberBand(layout.tile(1).centre(), first.y() + 10, before, true);
        toggling.to(first.x() + 5, first.y() + 5);
        assertThat(toggling.selection(layout).stream()).containsExactly(1, 9);
    }
}
