package photoscope.ui.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.LongStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import photoscope.ui.task.Background;

class GridModelTest {
    private final ArrayDeque<Runnable> waiting = new ArrayDeque<>();
    private final GridModel model = new GridModel(new Background(waiting::add, Runnable::run),
            new GridMetrics(1000, 200, false));

    @BeforeEach
    void viewport() {
        model.setViewport(700);
    }

    @Test
    void thePlaceIsKeptByTheTopmostPhotoThroughEveryChange() {
        model.showAt(TestItems.count(5000), 0);
        model.scrollTo(12_345);
        long top = topmost();
        model.setMetrics(new GridMetrics(700, 200, false));
        assertThat(rowOfTop()).contains(top);
        model.setMetrics(new GridMetrics(700, 320, false));
        model.setMetrics(new GridMetrics(700, 120, true));
        assertThat(rowOfTop()).contains(top);
        model.setMetrics(new GridMetrics(1000, 200, false));
        assertThat(model.position()).isEqualTo(12_345);
    }

    @Test
    void photosThatComeAboveDoNotPushTheViewAway() {
        model.showAt(TestItems.count(5000), 0);
        model.scrollTo(9_000);
        long top = topmost();
        model.show(new TestItems(LongStream.range(500, 6000).boxed().toList(), 0));
        assertThat(rowOfTop()).contains(top);
    }

    @Test
    void atTheTopItStaysAtTheTop() {
        model.showAt(TestItems.count(500), 0);
        model.show(new TestItems(LongStream.range(500, 1500).boxed().toList(), 0));
        assertThat(model.position()).isZero();
    }

    @Test
    void whereTheTopmostIsGoneTheNextOneKeepsThePlace() {
        model.showAt(TestItems.count(5000), 0);
        model.scrollTo(9_000);
        int first = model.layout().first(model.layout().rowAt(9_000));
        List<Long> rest = LongStream.range(1000, 6000).filter(id -> id != 1000L + first).boxed().toList();
        model.show(new TestItems(rest, 0));
        assertThat(Math.abs(model.content().index().of(1000L + first + 1)
                - model.layout().first(model.layout().rowAt(model.position())))).isLessThan(10);
    }

    @Test
    void selectionAndFocusOutliveTheListWhereTheirPhotosDo() {
        model.showAt(TestItems.count(100), 0);
        model.selection().select(3);
        model.selection().toggle(50);
        model.selection().toggle(51);
        List<Long> reversed = new ArrayList<>(TestItems.count(51).ids());
        Collections.reverse(reversed);
        model.show(new TestItems(reversed, 0));
        assertThat(model.selection().ids()).containsExactlyInAnyOrder(1003, 1050);
        assertThat(model.selection().count()).isEqualTo(2);
        assertThat(model.selection().focusedIdProperty().get()).isNull();
    }

    @Test
    void aLongListIsLaidOutElsewhereAndOnlyTheNewestIsShown() {
        model.showAt(TestItems.count(40_000), 0);
        model.showAt(TestItems.count(50_000), 0);
        assertThat(model.content().items().size()).isZero();
        waiting.forEach(Runnable::run);
        assertThat(model.content().items().size()).isEqualTo(50_000);
    }

    @Test
    void whatIsSelectedWhileALongListIsLaidOutIsNotLost() {
        model.showAt(TestItems.count(1000), 0);
        model.show(TestItems.count(40_000));
        model.selection().select(7);
        while (!waiting.isEmpty()) {
            waiting.poll().run();
        }
        assertThat(model.content().items().size()).isEqualTo(40_000);
        assertThat(model.selection().ids()).containsExactly(1007);
    }

    @Test
    void oneScrollsNoFurtherThanThereIsContent() {
        model.showAt(TestItems.count(500), 0);
        model.scrollTo(1e12);
        assertThat(model.position()).isEqualTo(model.layout().height() - 700);
        model.scrollTo(-5);
        assertThat(model.position()).isZero();
    }

    private long topmost() {
        return model.content().items().id(model.layout().first(model.layout().rowAt(model.position())));
    }

    private List<Long> rowOfTop() {
        int row = model.layout().rowAt(model.position() + 1);
        return LongStream.range(model.layout().first(row), model.layout().end(row))
                .mapToObj(index -> model.content().items().id((int) index))
                .toList();
    }
}
