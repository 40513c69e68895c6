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

    @Test
    void aDecisionIsMarkedInTheGrid() {
        window.clickPhoto(0);
        window.press(KeyCode.A);
        window.find("annotate", Node.class);
        window.clickButton("Approved");
        window.awaitNotice("Approved 1 photo");
        window.await(() -> window.cell(0).getAccessibleText().contains("Approved"));
    }

    @Test
    void whatOthersWroteMarksPhotosAlsoWhereTheyAreRanked() throws Exception {
        window.clickPhoto(2);
        window.press(KeyCode.DIGIT4);
        window.awaitSidecar(2, "rating");
        window.press(KeyCode.SHORTCUT, KeyCode.F);
        window.type("castle");
        window.press(KeyCode.ENTER);
        window.await(() -> window.grid().items().size() > 0 && window.grid().items().hoverText(0) != null);
        window.await(() -> window.cell(2).getAccessibleText().contains("4 stars"));
        Path sidecar = window.library().photos().resolve(window.name(2) + ".annotation.json");
        String written = Files.readString(sidecar);
        Files.writeString(sidecar, written.replaceFirst("\"value\"\\s*:\\s*4", "\"value\": 1"));
        window.press(KeyCode.F5);
        window.await(() -> window.cell(2).getAccessibleText().contains("1 star"));
    }

    @Test
    void anOrphanThatWasAdoptedCanBeTakenBack() throws Exception {
        window.clickPhoto(4);
        window.press(KeyCode.DIGIT3);
        window.awaitSidecar(4, "rating");
        Path orphan = window.library().photos().resolve(window.name(5) + ".annotation.json");
        Files.writeString(orphan, window.sidecar(4).replace(window.name(4), window.name(5)));
        window.press(KeyCode.F5);
        window.click("status-conflicts");
        window.clickButton("Adopt");
        window.awaitNotice("Changed 1 photo");
        window.await(() -> window.cell(5).getAccessibleText().contains("3 stars"));
        window.press(KeyCode.ESCAPE);
        window.clickButton("Undo");
        window.awaitNotice("Undone");
        window.await(() -> !window.cell(5).getAccessibleText().contains("3 stars"));
    }
}
