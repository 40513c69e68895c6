package photoscope.ui.shell;

import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class AboutPathTest {
    @RegisterExtension
    final LibraryWindow window = new LibraryWindow();

    @Test
    void thePageAboutTheProgramShowsTheLicencesOfItsParts() {
        window.open();

        window.press(KeyCode.SHIFT, KeyCode.F1);

        window.await(() -> window.shows("about"));
        window.await(() -> window.root().lookup(".about .text-area") instanceof TextArea text
                && text.getText().length() > 800);
        window.snapshot("about");
        window.press(KeyCode.ESCAPE);
        window.await(() -> !window.shows("about"));
    }
}
