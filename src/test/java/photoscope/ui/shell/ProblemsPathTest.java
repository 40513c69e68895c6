package photoscope.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ProblemsPathTest {
    @RegisterExtension
    final LibraryWindow window = new LibraryWindow();

    @BeforeEach
    void open() {
        window.open();
    }

    @Test
    void aBrokenFileIsListedAndIgnored() {
        window.click("status-problems");
        window.awaitText("Not a picture");
        window.click("problem-list");
        window.press(KeyCode.HOME);
        window.press(KeyCode.DELETE);
        window.awaitText("No problems");
        window.awaitSidebar("Problems, none");
        assertThat(window.shows("status-problems")).isFalse();
    }

    @Test
    void aFileThatWasMendedIsTakenInByTryingAgain() throws Exception {
        window.press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.P);
        window.awaitText("Not a picture");
        String before = Files.readString(window.library().broken());
        try {
            PreparedLibrary.draw(window.library().broken(), 77);
            window.clickButton("Try all again");
            window.awaitText("No problems");
            window.press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.A);
            window.awaitPhotos(PreparedLibrary.PHOTOS + 1);
        } finally {
            Files.writeString(window.library().broken(), before);
        }
    }
}
