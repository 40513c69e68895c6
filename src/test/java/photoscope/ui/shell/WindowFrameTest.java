package photoscope.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import photoscope.ui.TestWindow;

class WindowFrameTest {
    @RegisterExtension
    final TestWindow window = new TestWindow();
    private final Region inspector = new Pane();
    private final WindowFrame frame = window
            .call(() -> new WindowFrame(new Pane(), new Pane(), new Pane(), inspector, new Pane()));

    @BeforeEach
    void show() {
        window.show(() -> frame, 1200, 700);
    }

    @Test
    void theInspectorFoldsWhereThereIsNoRoomAndComesBack() {
        assertThat(isInspectorSeen()).isTrue();
        widen(800);
        assertThat(isInspectorSeen()).isFalse();
        assertThat(frame.inspectorShown().get()).as("what is remembered").isTrue();
        widen(1200);
        assertThat(isInspectorSeen()).isTrue();
    }

    @Test
    void theSidesHaveTheirWidthsAgainInAWindowThatWasNarrowForAWhile() {
        double before = inspector.getWidth();
        for (double width = 1200; width >= 700; width -= 50) {
            widen(width);
        }
        widen(1200);
        assertThat(inspector.getWidth()).isCloseTo(before, within(2.0));
        assertThat(frame.inspectorWidth().get()).isCloseTo(before, within(2.0));
    }

    @Test
    void whoAsksForTheInspectorGetsItInANarrowWindowToo() {
        widen(800);
        window.run(frame::toggleInspector);
        assertThat(isInspectorSeen()).isTrue();
        widen(810);
        assertThat(isInspectorSeen()).isTrue();
        window.run(frame::toggleInspector);
        assertThat(isInspectorSeen()).isFalse();
        widen(1200);
        assertThat(isInspectorSeen()).as("it was put away").isFalse();
    }

    private boolean isInspectorSeen() {
        return inspector.getScene() != null;
    }

    private void widen(double width) {
        window.run(() -> window.scene().getWindow().setWidth(width));
        window.settle();
    }
}
