package photoscope.ui.overlay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import photoscope.ui.TestWindow;

class OverlayHostTest {
    @RegisterExtension
    final TestWindow window = new TestWindow();
    private final TextField below = new TextField();
    private final Button behind = new Button("Behind");
    private final OverlayHost host = new OverlayHost(new VBox(below, behind));
    private final List<KeyCode> keysOfTheWindow = new ArrayList<>();

    @BeforeEach
    void show() {
        window.show(host::view);
        window.scene().addEventHandler(KeyEvent.KEY_PRESSED, event -> keysOfTheWindow.add(event.getCode()));
        window.run(behind::requestFocus);
    }

    @Test
    void escapeClosesItAndTheFocusGoesBack() {
        Sheet sheet = new Sheet();
        window.run(() -> host.open(sheet));
        assertThat(sheet.first.isFocused()).isTrue();
        window.press(KeyCode.ESCAPE);
        assertThat(host.open().get()).isFalse();
        assertThat(sheet.closed).isEqualTo(1);
        assertThat(behind.isFocused()).isTrue();
    }

    @Test
    void theFocusGoesRoundWithin() {
        Sheet sheet = new Sheet();
        window.run(() -> host.open(sheet));
        window.press(KeyCode.TAB);
        assertThat(sheet.last.isFocused()).isTrue();
        window.press(KeyCode.TAB);
        assertThat(sheet.first.isFocused()).isTrue();
        window.press(KeyCode.SHIFT, KeyCode.TAB);
        assertThat(sheet.last.isFocused()).isTrue();
    }

    @Test
    void keysDoNotReachTheWindowBehind() {
        window.run(() -> host.open(new Sheet()));
        window.press(KeyCode.F5);
        assertThat(keysOfTheWindow).doesNotContain(KeyCode.F5);
        window.press(KeyCode.ESCAPE);
        window.press(KeyCode.F5);
        assertThat(keysOfTheWindow).contains(KeyCode.F5);
    }

    @Test
    void aPressBesideItClosesIt() {
        window.run(() -> host.open(new Sheet()));
        window.robot().clickOn(window.scene().getWindow().getX() + 20, window.scene().getWindow().getY() + 700);
        window.settle();
        assertThat(host.open().get()).isFalse();
    }

    @Test
    void theTopmostClosesFirst() {
        Sheet first = new Sheet();
        Sheet second = new Sheet();
        window.run(() -> host.open(first));
        window.run(() -> host.open(second));
        window.press(KeyCode.ESCAPE);
        assertThat(host.isOpen(second)).isFalse();
        assertThat(host.isOpen(first)).isTrue();
        assertThat(first.first.isFocused()).isTrue();
    }

    @Test
    void itNeverGrowsOutOfTheWindow() {
        Sheet sheet = new Sheet();
        sheet.box.setPrefHeight(5000);
        window.run(() -> host.open(sheet));
        assertThat(sheet.box.getHeight()).isLessThan(800);
    }

    private static final class Sheet implements Overlay {
        private final Button first = new Button("First");
        private final Button last = new Button("Last");
        private final VBox box = new VBox(first, last);
        private int closed;

        @Override
        public Region content() {
            return box;
        }

        @Override
        public Node firstFocus() {
            return first;
        }

        @Override
        public void closed() {
            closed++;
        }
    }
}
