package photoscope.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import photoscope.library.LibraryFolder;
import photoscope.ui.SmallLibrary;

/** What can be done with a photo whose folder is not there. */
class AwayPhotoTest {
    @RegisterExtension
    final LibraryWindow window = new LibraryWindow();
    private Path here;

    @BeforeEach
    void openALibraryOneOfWhoseFoldersIsAway() throws Exception {
        Path root = window.library().scratch().resolve("two");
        here = root.resolve("here");
        Path away = root.resolve("away");
        PreparedLibrary.draw(away.resolve(window.name(0)), 0);
        PreparedLibrary.draw(here.resolve(window.name(1)), 1);
        LibraryFolder folder;
        try (SmallLibrary library = new SmallLibrary(root)) {
            library.index(here, away);
            folder = library.folder();
        }
        Files.move(away, root.resolve("unplugged"));
        window.begin(folder);
        window.awaitPhotos(2);
    }

    @Test
    void itsFileIsNeitherRevealedNorOpenedAndThoseThatAreThereAre() {
        window.photos().click(0);
        window.await(() -> isRevealDisabled(true));
        window.press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.R);
        window.photos().click(1);
        window.await(() -> isRevealDisabled(false));
        window.press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.R);
        window.await(() -> !window.revealed().isEmpty());
        assertThat(window.revealed()).containsExactly(here.resolve(window.name(1)));
        window.press(KeyCode.ENTER);
        window.await(() -> window.shows("lightbox") && isOpenDisabled(false));
        window.press(KeyCode.LEFT);
        window.await(() -> isOpenDisabled(true));
    }

    private boolean isRevealDisabled(boolean isDisabled) {
        return window.isShown(
                node -> "Show in file manager".equals(node.getAccessibleText()) && node.isDisabled() == isDisabled);
    }

    private boolean isOpenDisabled(boolean isDisabled) {
        return window.isShown(
                node -> "Open with its usual app".equals(node.getAccessibleText()) && node.isDisabled() == isDisabled);
    }
}
