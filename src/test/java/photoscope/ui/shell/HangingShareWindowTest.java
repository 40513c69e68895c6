package photoscope.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.scene.input.KeyCode;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.extension.RegisterExtension;

import photoscope.HangingShare;
import photoscope.library.Library;
import photoscope.library.LibraryFolder;
import photoscope.sources.SidecarName;

/** The window over a real shared folder that stops answering. */
@EnabledOnOs(OS.LINUX)
@Timeout(180)
class HangingShareWindowTest {
    private static final int EACH = 4;
    @RegisterExtension
    final LibraryWindow window = new LibraryWindow();
    private @Nullable HangingShare share;
    private @Nullable LibraryFolder folder;

    /** Photos of the share are newer than those of the other folder, and so come first. */
    @BeforeEach
    void index() throws Exception {
        Path root = window.library().scratch();
        HangingShare mounted = HangingShare.mount(root, 0);
        share = mounted;
        Path own = root.resolve("own");
        for (int i = 0; i < EACH; i++) {
            PreparedLibrary.draw(mounted.behind().resolve(window.name(i)), i);
            PreparedLibrary.draw(own.resolve(window.name(EACH + i)), EACH + i);
        }
        LibraryFolder made = new LibraryFolder(root.resolve("library"));
        try (Library library = Library.open(made, window.library().environment())) {
            library.indexing().index(List.of(mounted.path(), own), List.of(), List.of()).run();
        }
        folder = made;
    }

    @AfterEach
    void unmount() throws Exception {
        if (share != null) {
            share.close();
        }
    }

    @Test
    void theWindowAnswersWhileAShareHangsAndTheShareComesBackByItself() throws Exception {
        window.begin(Objects.requireNonNull(folder));
        window.awaitPhotos(2 * EACH);
        share().hang();
        window.photos().click(1);
        window.press(KeyCode.DIGIT4);
        window.awaitNotice("4 stars");
        window.press(KeyCode.ENTER);
        window.awaitText("does not answer");
        window.press(KeyCode.RIGHT);
        window.awaitText("does not answer");
        window.press(KeyCode.ESCAPE);
        window.photos().click(EACH + 1);
        window.press(KeyCode.DIGIT3);
        window.awaitNotice("3 stars");
        window.await(() -> Files.exists(sidecar(window.library().scratch().resolve("own"), EACH + 1)));
        window.press(KeyCode.SHORTCUT, KeyCode.COMMA);
        window.awaitText("Does not answer");
        window.press(KeyCode.ESCAPE);

        share().answer();
        window.await(() -> Files.exists(sidecar(share().behind(), 1)));
        window.photos().click(1);
        window.await(() -> !window.inspectorSays("does not answer"));
    }

    @Test
    void theWindowOpensAndClosesWhileAShareHangs() throws Exception {
        share().hang();
        window.begin(Objects.requireNonNull(folder));
        window.awaitPhotos(2 * EACH);
        window.photos().click(0);
        window.await(() -> window.inspectorSays("does not answer"));
        window.await(() -> window
                .isShown(node -> "Show in file manager".equals(node.getAccessibleText()) && node.isDisabled()));
        window.press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.R);
        window.close();
        assertThat(window.revealed()).isEmpty();
    }

    @Test
    void theWindowClosesWhenAShareHasJustStoppedAnswering() throws Exception {
        window.begin(Objects.requireNonNull(folder));
        window.awaitPhotos(2 * EACH);
        share().hang();
        window.photos().click(0);
        window.press(KeyCode.DIGIT5);
        window.press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.R);
        window.press(KeyCode.ENTER);
        window.close();
    }

    private Path sidecar(Path folder, int photo) {
        return SidecarName.annotation(folder.resolve(window.name(photo)));
    }

    private HangingShare share() {
        return Objects.requireNonNull(share);
    }
}
