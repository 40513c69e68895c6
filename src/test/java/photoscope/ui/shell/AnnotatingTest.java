package photoscope.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import photoscope.ui.Accessible;

class AnnotatingTest {
    @RegisterExtension
    final LibraryWindow window = new LibraryWindow();

    @BeforeEach
    void open() {
        window.open();
    }

    @Test
    void theSheetWritesAboutWhatIsSelectedAndFollowsTheSelection() {
        window.clickPhoto(0);
        window.press(KeyCode.A);
        Node sheet = window.find("annotate", Node.class);
        window.await(() -> !sheet.lookup(".fields").isDisabled()
                && window.stage().getScene().getFocusOwner() instanceof TextInputControl);
        window.type("Evening");
        window.press(KeyCode.SHORTCUT, KeyCode.ENTER);
        window.awaitNotice("Wrote the title of 1 photo");
        window.awaitSidecar(0, "Evening");
        assertThat(window.shows("annotate")).isFalse();
        window.press(KeyCode.A);
        window.awaitText(window.name(0));
        Accessible.check(window.root());
        window.clickPhoto(1);
        window.awaitText(window.name(1));
    }

    @Test
    void whatWasChangedInTwoPlacesIsDecidedInTheWindow() throws Exception {
        window.clickPhoto(2);
        window.press(KeyCode.DIGIT4);
        window.awaitSidecar(2, "rating");
        Path sidecar = window.library().photos().resolve(window.name(2) + ".annotation.json");
        String written = Files.readString(sidecar);
        Files.writeString(sidecar, written.replaceFirst("\"value\"\\s*:\\s*4", "\"value\": 1"));
        assertThat(Files.readString(sidecar)).isNotEqualTo(written);
        window.press(KeyCode.DIGIT5);
        window.awaitNotice("5 stars");
        window.click("status-conflicts");
        window.find("conflicts", Node.class);
        window.clickButton("Take theirs");
        window.awaitText("Nothing is waiting for a decision.");
        window.await(() -> window.cell(2).getAccessibleText().contains("1 star"));
    }
}
