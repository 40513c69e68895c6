package photoscope.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class SelectingTest {
    @RegisterExtension
    final LibraryWindow window = new LibraryWindow();

    @BeforeEach
    void open() {
        window.open();
    }

    @Test
    void photosAreShownNewestFirst() throws Exception {
        assertThat(window.photos().names()).startsWith(window.name(0), window.name(1), window.name(2))
                .endsWith(window.name(PreparedLibrary.PHOTOS - 1));
        window.awaitText(PreparedLibrary.PHOTOS + " photos");
    }

    @Test
    void whatIsSelectedShowsInInspectorAndStatusBar() {
        window.photos().click(1);
        window.awaitText("1 selected");
        window.await(() -> window.inspectorSays(window.name(1)));
        window.photos().click(3, KeyCode.SHIFT);
        window.awaitText("3 selected");
        window.await(() -> window.inspectorSays("3 photos"));
        window.photos().click(2, KeyCode.SHORTCUT);
        window.awaitText("2 selected");
        window.press(KeyCode.HOME);
        window.press(KeyCode.RIGHT);
        window.await(() -> window.inspectorSays(window.name(1)));
        window.press(KeyCode.SHORTCUT, KeyCode.A);
        window.awaitText(PreparedLibrary.PHOTOS + " selected");
        window.press(KeyCode.ESCAPE);
        window.await(() -> window.inspectorSays("Select"));
    }

    @Test
    void anotherOrderKeepsWhatIsSelectedAndAnotherQuestionDoesNot() {
        window.photos().click(1);
        window.awaitText("1 selected");
        window.sortBy("Name");
        window.await(() -> window.photos().selectedNames().contains(window.name(1)));
        window.press(KeyCode.SHORTCUT, KeyCode.F);
        window.type("photo");
        window.await(() -> window.photos().selectedNames().isEmpty());
    }

    @Test
    void nothingIsSelectedOutOfSightWhileProblemsAreShown() {
        window.photos().click(1);
        window.awaitText("1 selected");
        window.press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.P);
        window.awaitText("Not a picture");
        window.await(() -> window.photos().selectedNames().isEmpty());
    }
}
