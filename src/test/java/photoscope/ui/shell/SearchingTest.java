package photoscope.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class SearchingTest {
    @RegisterExtension
    final LibraryWindow window = new LibraryWindow();

    @BeforeEach
    void open() {
        window.open();
    }

    @Test
    void whatIsTypedAtSpeedStandsThereInOrder() {
        window.press(KeyCode.SHORTCUT, KeyCode.F);
        window.hands().write("dog on a beach", 0);
        window.await(() -> window.search().getText().equals("dog on a beach"));
    }

    @Test
    void resultsStandByHowWellTheyMatch() throws Exception {
        window.press(KeyCode.SHORTCUT, KeyCode.F);
        window.type("castle");
        window.awaitText("Best match");
        window.await(() -> window.shows("search-count"));
        window.photos().awaitFirst(12, name -> name.startsWith("castle"));
    }

    @Test
    void escapeReturnsToThePlaceThatWasScrolledTo() {
        window.test().run(() -> window.grid().scrollToPlace(0.7));
        long top = window.test().call(() -> window.grid().topId());
        window.press(KeyCode.SHORTCUT, KeyCode.F);
        window.type("castle");
        window.awaitText("Best match");
        window.press(KeyCode.ESCAPE);
        window.press(KeyCode.ESCAPE);
        window.awaitText("Newest first");
        window.await(() -> window.grid().topId() == top);
        assertThat(window.search().getText()).isEmpty();
    }

    @Test
    void backReturnsToThePlaceThatWasScrolledTo() {
        window.test().run(() -> window.grid().scrollToPlace(0.7));
        long top = window.test().call(() -> window.grid().topId());
        window.press(KeyCode.SHORTCUT, KeyCode.F);
        window.type("castle");
        window.awaitText("Best match");
        window.press(KeyCode.ENTER);
        window.press(KeyCode.ALT, KeyCode.LEFT);
        window.awaitText("Newest first");
        window.await(() -> window.grid().topId() == top);
        assertThat(window.search().getText()).isEmpty();
    }

    @Test
    void whatAFilterAloneLeavesStandsByDateAndSaysSo() {
        window.press(KeyCode.SHORTCUT, KeyCode.F);
        window.type("after:1990 ");
        window.await(() -> window.shows("search-chip"));
        window.awaitText("photos, newest first");
    }

    @Test
    void aFilterBecomesAChipThatCanBeTakenAway() {
        window.press(KeyCode.SHORTCUT, KeyCode.F);
        window.type("is:favourite ");
        window.await(() -> window.shows("search-chip"));
        window.awaitText("Nothing is left");
        window.press(KeyCode.BACK_SPACE);
        window.press(KeyCode.SHORTCUT, KeyCode.A);
        window.press(KeyCode.BACK_SPACE);
        window.awaitPhotos(PreparedLibrary.PHOTOS);
        assertThat(window.shows("search-chip")).isFalse();
    }

    @Test
    void theKeyOfTheSearchFieldWorksFromEverywhere() {
        window.photos().click(0);
        window.press(KeyCode.ENTER);
        window.await(() -> window.shows("lightbox"));
        window.press(KeyCode.SHORTCUT, KeyCode.F);
        window.await(() -> window.search().isFocused());
        assertThat(window.shows("lightbox")).isFalse();
        window.press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.P);
        window.awaitText("Not a picture");
        window.click("problem-list");
        window.press(KeyCode.SHORTCUT, KeyCode.F);
        window.await(() -> window.search().isFocused());
    }

    @Test
    void lettersTypedIntoFieldsAreNoCommands() {
        window.photos().click(0);
        window.await(() -> window.inspectorSays(window.name(0)));
        boolean squares = window.test().call(() -> window.grid().squareProperty().get());
        window.press(KeyCode.A);
        window.await(() -> window.stage().getScene().getFocusOwner() instanceof TextInputControl title
                && !title.equals(window.search()));
        for (KeyCode key : new KeyCode[]{KeyCode.F, KeyCode.DIGIT5, KeyCode.X, KeyCode.I, KeyCode.G, KeyCode.SPACE}) {
            window.press(key);
        }
        window.press(KeyCode.SHORTCUT, KeyCode.F);
        for (KeyCode key : new KeyCode[]{KeyCode.F, KeyCode.DIGIT5, KeyCode.X, KeyCode.I, KeyCode.G}) {
            window.press(key);
        }
        window.awaitSidecar(0, "f5xig");
        window.awaitSidecar(0, "title");
        assertThat(window.shows("annotate")).isTrue();
        assertThat(window.test().call(() -> window.grid().squareProperty().get())).isEqualTo(squares);
        assertThat(window.sidecar(0)).doesNotContain("\"rating\"").doesNotContain("favourite").doesNotContain("hidden");
    }
}
