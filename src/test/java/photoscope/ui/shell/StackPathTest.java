package photoscope.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import photoscope.library.LibraryFolder;
import photoscope.ui.SmallLibrary;

/** The way into a stack and back. */
class StackPathTest {
    @RegisterExtension
    final LibraryWindow window = new LibraryWindow();

    @BeforeEach
    void openALibraryWithABurst() throws Exception {
        Path root = window.library().scratch().resolve("burst");
        Path photos = root.resolve("photos");
        List<String> names = List.of("sea.jpg", "hill.jpg", "IMG_20240301_120000_BURST001.jpg",
                "IMG_20240301_120000_BURST002_COVER.jpg", "IMG_20240301_120000_BURST003.jpg");
        for (int i = 0; i < names.size(); i++) {
            PreparedLibrary.draw(photos.resolve(names.get(i)), 5 * i);
        }
        LibraryFolder folder;
        try (SmallLibrary library = new SmallLibrary(root)) {
            library.index(photos);
            folder = library.folder();
        }
        window.begin(folder);
        window.awaitPhotos(3);
    }

    @Test
    void aStackIsOpenedByItsKeyAndBackLeadsToTheSamePlace() throws Exception {
        window.await(() -> window.test().call(() -> window.grid().isFocused()));
        window.press(KeyCode.END);
        window.await(() -> window.inspectorSays("Stack"));
        window.press(KeyCode.E);
        window.awaitText("3 photos that stand as one");
        window.photos().awaitFirst(3, name -> name.contains("BURST"));
        assertThat(window.photos().names()).containsExactly("IMG_20240301_120000_BURST002_COVER.jpg",
                "IMG_20240301_120000_BURST001.jpg", "IMG_20240301_120000_BURST003.jpg");
        assertThat(window.photos().selectedNames()).containsExactly("IMG_20240301_120000_BURST002_COVER.jpg");
        window.snapshot("stack-open");
        window.press(KeyCode.ALT, KeyCode.LEFT);
        window.await(() -> !window.shows("open-stack"));
        window.photos().awaitFirst(3, name -> !name.contains("BURST001"));
    }
}
