package photoscope.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
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
        window.photos().click(0);
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
        window.photos().click(1);
        window.awaitText(window.name(1));
    }

    @Test
    void whatWasChangedInTwoPlacesIsDecidedInTheWindow() throws Exception {
        rate(2, KeyCode.DIGIT4);
        makeOneStarOfFourElsewhere(2);
        window.press(KeyCode.DIGIT5);
        window.awaitNotice("5 stars");
        window.click("status-conflicts");
        window.find("conflicts", Node.class);
        window.clickButton("Take theirs");
        window.awaitText("Nothing is waiting for a decision.");
        window.await(() -> window.photos().cell(2).getAccessibleText().contains("1 star"));
    }

    @Test
    void aDecisionIsMarkedInTheGrid() {
        window.photos().click(0);
        window.press(KeyCode.A);
        window.find("annotate", Node.class);
        window.clickButton("Approved");
        window.awaitNotice("Approved 1 photo");
        window.await(() -> window.photos().cell(0).getAccessibleText().contains("Approved"));
    }

    @Test
    void whatOthersWroteMarksPhotosAlsoWhereTheyAreRanked() throws Exception {
        rate(2, KeyCode.DIGIT4);
        window.press(KeyCode.SHORTCUT, KeyCode.F);
        window.type("castle");
        window.press(KeyCode.ENTER);
        window.await(() -> window.grid().items().size() > 0 && window.grid().items().hoverText(0) != null);
        window.await(() -> window.photos().cell(2).getAccessibleText().contains("4 stars"));
        makeOneStarOfFourElsewhere(2);
        window.press(KeyCode.F5);
        window.await(() -> window.photos().cell(2).getAccessibleText().contains("1 star"));
    }

    @Test
    void anOrphanThatWasAdoptedCanBeTakenBack() throws Exception {
        rate(4, KeyCode.DIGIT3);
        Path orphan = window.library().sidecar(5);
        Files.writeString(orphan, window.sidecar(4).replace(window.name(4), window.name(5)));
        window.press(KeyCode.F5);
        window.click("status-conflicts");
        window.clickButton("Adopt");
        window.awaitNotice("Changed 1 photo");
        window.await(() -> window.photos().cell(5).getAccessibleText().contains("3 stars"));
        window.press(KeyCode.ESCAPE);
        window.clickButton("Undo");
        window.awaitNotice("Undone");
        window.await(() -> !window.photos().cell(5).getAccessibleText().contains("3 stars"));
    }

    private void rate(int photo, KeyCode stars) {
        window.photos().click(photo);
        window.press(stars);
        window.awaitSidecar(photo, "rating");
    }

    /** As another program would that changes the sidecar. */
    private void makeOneStarOfFourElsewhere(int photo) throws IOException {
        Path sidecar = window.library().sidecar(photo);
        String written = Files.readString(sidecar);
        String changed = written.replace("\"value\" : 4", "\"value\" : 1");
        assertThat(changed).isNotEqualTo(written);
        Files.writeString(sidecar, changed);
    }
}
