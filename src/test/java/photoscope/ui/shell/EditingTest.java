package photoscope.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class EditingTest {
    @RegisterExtension
    final LibraryWindow window = new LibraryWindow();

    @BeforeEach
    void open() {
        window.open();
    }

    @Test
    void aKeyRatesAllThatIsSelectedAndTheSidecarsSaySo() {
        window.photos().click(0);
        window.photos().click(2, KeyCode.SHIFT);
        window.press(KeyCode.DIGIT4);
        window.awaitNotice("4 stars to 3 photos");
        window.awaitSidecar(0, "\"value\" : 4");
        window.awaitSidecar(2, "\"value\" : 4");
        window.await(() -> window.photos().cell(1).getAccessibleText().contains("4 stars"));
        window.press(KeyCode.SHORTCUT, KeyCode.Z);
        window.awaitNotice("Undone");
        window.await(() -> !window.photos().cell(1).getAccessibleText().contains("4 stars"));
    }

    @Test
    void aFavouriteIsCountedInTheSidebarAndFoundThere() throws Exception {
        window.photos().click(3);
        window.press(KeyCode.F);
        window.awaitSidebar("Favourites, one photo");
        window.await(() -> window.photos().cell(3).getAccessibleText().contains("avourite"));
        window.press(KeyCode.SHORTCUT, KeyCode.F);
        window.type("is:favourite ");
        window.awaitPhotos(1);
        assertThat(window.photos().names()).containsExactly(window.name(3));
    }

    @Test
    void aHiddenPhotoLeavesTheListAndComesBackByUndoInTheNextWindow() throws Exception {
        window.photos().click(1);
        window.press(KeyCode.X);
        window.awaitNotice("Hid 1 photo");
        window.awaitPhotos(PreparedLibrary.PHOTOS - 1);
        assertThat(window.photos().names()).doesNotContain(window.name(1));
        window.close();
        window.begin(window.library().folder());
        window.awaitPhotos(PreparedLibrary.PHOTOS - 1);
        window.press(KeyCode.SHORTCUT, KeyCode.Z);
        window.awaitNotice("Undone");
        window.awaitPhotos(PreparedLibrary.PHOTOS);
    }

    @Test
    void tagsAndTitleAreWrittenWhereThePhotoIs() {
        window.photos().click(2);
        window.await(() -> window.inspectorSays(window.name(2)));
        window.press(KeyCode.T);
        window.await(() -> window.stage().getScene().getFocusOwner() instanceof TextInputControl);
        window.type("summer");
        window.press(KeyCode.ENTER);
        window.awaitSidecar(2, "summer");
        window.awaitSidebar("summer, one photo");
        window.click("photo-grid");
        window.photos().click(2);
        window.press(KeyCode.A);
        window.await(() -> window.stage().getScene().getFocusOwner() instanceof TextInputControl);
        window.type("By the sea");
        window.photos().click(0);
        window.awaitSidecar(2, "By the sea");
        assertThat(Files.exists(window.library().sidecar(0))).isFalse();
    }

    @Test
    void whatIsBeingWrittenWhenTheWindowClosesIsKept() throws Exception {
        window.photos().click(2);
        window.await(() -> window.inspectorSays(window.name(2)));
        window.press(KeyCode.A);
        window.await(() -> window.stage().getScene().getFocusOwner() instanceof TextInputControl);
        window.type("Half a thought");
        window.close();
        assertThat(window.sidecar(2)).contains("Half a thought");
        window.open();
        window.photos().click(2);
        window.await(() -> window.root()
                .lookupAll(".inspector .text-field")
                .stream()
                .anyMatch(
                        field -> field instanceof TextInputControl title && title.getText().equals("Half a thought")));
    }
}
