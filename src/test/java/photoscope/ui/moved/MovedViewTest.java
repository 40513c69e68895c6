package photoscope.ui.moved;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import photoscope.library.LibraryException;
import photoscope.library.Relinked;
import photoscope.photo.PhotoId;
import photoscope.ui.Accessible;
import photoscope.ui.TestWindow;
import photoscope.ui.language.Language;
import photoscope.ui.overlay.OverlayHost;
import photoscope.ui.task.Background;

class MovedViewTest {
    private static final Path BEACH = Path.of("new", "beach.jpg");
    @RegisterExtension
    final TestWindow window = new TestWindow();
    private final NotedMovedPhotos photos = new NotedMovedPhotos();
    private final Background atOnce = new Background(Runnable::run, Runnable::run);
    private final OverlayHost host = new OverlayHost(new BorderPane());

    @BeforeEach
    void open() {
        for (Path file : List.of(BEACH, Path.of("new", "dune.jpg"))) {
            photos.relinked.add(new Relinked(file, new PhotoId(file.hashCode()), List.of(Path.of("old", "1.jpg")),
                    Instant.EPOCH, false));
        }
        window.show(host::view);
        window.run(() -> host
                .open(new MovedView(new MovedModel(photos, atOnce, atOnce, () -> {}), new Language(Locale.ENGLISH))));
    }

    @Test
    void filesThatWereRecognisedTogetherAreUndoneTogetherOrOneByOne() {
        Accessible.check(window.scene().getRoot());
        window.snapshot("moved");
        window.click("Undo");
        assertThat(photos.done).containsExactly("undo " + List.of(BEACH));
        assertThat(window.robot().lookup("Undo").tryQuery()).isPresent();
        assertThat(window.robot().lookup("Undo all").tryQuery()).as("of a single file").isEmpty();
    }

    @Test
    void theKeyboardStaysInTheSheetWhenAllIsUndoneAndEscapeClosesIt() {
        window.click("Undo all");
        assertThat(window.find(".list-sheet .nothing", Label.class).isVisible()).isTrue();
        assertThat(window.find(".list-sheet .button", Button.class).isFocused()).isTrue();
        window.press(KeyCode.ESCAPE);
        assertThat(host.open().get()).isFalse();
    }

    @Test
    void whatWentWrongStandsBelowTheList() {
        photos.trouble = Optional.of(new LibraryException("The disk is full."));
        window.click("Undo");
        assertThat(window.find(".list-sheet .failure", Label.class).getText()).isEqualTo("The disk is full.");
    }
}
