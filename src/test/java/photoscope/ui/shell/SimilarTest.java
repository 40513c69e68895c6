package photoscope.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class SimilarTest {
    @RegisterExtension
    final LibraryWindow window = new LibraryWindow();

    @BeforeEach
    void open() {
        window.open();
    }

    @Test
    void whatLooksLikeAPhotoIsFoundAndThePhotoItselfComesFirst() throws Exception {
        window.photos().click(5);
        window.press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.S);
        window.await(() -> window.shows("search-seeds"));
        window.awaitText("Best match");
        assertThat(window.photos().names()).startsWith(window.name(5));
        window.await(() -> window.photos().cell(5).getAccessibleText().contains("Query"));
    }

    @Test
    void moreAndLessLikeThisAddPictures() {
        window.photos().click(0);
        window.type("+");
        window.awaitText("Best match");
        window.await(() -> window.seeds() == 1);
        window.photos().click(1);
        window.type("-");
        window.await(() -> window.seeds() == 2);
    }

    @Test
    void aPictureFileThatIsPastedComesFirstAsTheQuery() throws Exception {
        Path file = window.library().scratch().resolve("found.jpg");
        PreparedLibrary.draw(file, 5);
        window.paste(file);
        window.await(() -> window.seeds() == 1);
        window.awaitText("Best match");
        assertThat(window.photos().names()).startsWith(ShownPhotos.QUERY, window.name(5));
        window.hands().clickOn(window.test().call(() -> window.photos().cell("Query")));
        window.press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.S);
        window.press(KeyCode.DIGIT3);
        assertThat(window.seeds()).isEqualTo(1);
    }

    @Test
    void aCopiedPictureIsPastedAsTheQuery() throws Exception {
        window.photos().click(8);
        window.press(KeyCode.SHORTCUT, KeyCode.C);
        window.awaitNotice("Copied 1 file");
        assertThat(window.test().call(() -> Clipboard.getSystemClipboard().getFiles()))
                .containsExactly(window.library().photo(8).toFile());
        window.press(KeyCode.SHORTCUT, KeyCode.V);
        window.await(() -> window.seeds() == 1);
        window.awaitText("Best match");
        assertThat(window.photos().names()).contains(window.name(8));
    }

    @Test
    void afterAnotherLibraryWasOpenedAPictureIsTakenOnce() throws Exception {
        Path file = window.library().scratch().resolve("found.jpg");
        PreparedLibrary.draw(file, 5);
        window.switchTo(window.library().folder());
        window.awaitPhotos(PreparedLibrary.PHOTOS);
        window.paste(file);
        window.await(() -> window.seeds() == 1);
        window.awaitText("Best match");
        assertThat(window.shows("notice-layer .notice")).isFalse();
    }
}
