package photoscope.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class TestWindowTest {
    @RegisterExtension
    final TestWindow window = new TestWindow();
    private final Button button = new Button("Press");

    @Test
    void whatIsTypedAndClickedArrives() {
        window.show(this::form);
        window.click(".text-field");
        window.type("hello");
        window.press(KeyCode.TAB);
        window.press(KeyCode.SPACE);
        assertThat(window.find(".text-field", TextField.class).getText()).isEqualTo("hello");
        assertThat(button.getText()).isEqualTo("Pressed");
    }

    @Test
    void bothColoursAreWrittenToFiles() {
        window.show(this::form);
        window.snapshot("test-window");
        assertThat(Path.of("target/screenshots/test-window-light.png")).isNotEmptyFile();
        assertThat(Path.of("target/screenshots/test-window-dark.png")).isNotEmptyFile();
    }

    @Test
    void aControlWithoutANameIsFound() {
        VBox form = window.show(this::form);
        assertThatThrownBy(() -> Accessible.check(form)).isInstanceOf(AssertionError.class)
                .hasMessageContaining("TextField");
        window.run(() -> window.find(".text-field", TextField.class).setAccessibleText("Name"));
        Accessible.check(form);
    }

    private VBox form() {
        button.setOnAction(_ -> button.setText("Pressed"));
        return new VBox(new TextField(), button);
    }
}
