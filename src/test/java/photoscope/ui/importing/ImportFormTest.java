package photoscope.ui.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import photoscope.tidying.ImportReport;
import photoscope.tidying.ImportRequest;
import photoscope.ui.TestWindow;
import photoscope.ui.language.Language;
import photoscope.ui.language.Words;
import photoscope.ui.overlay.OverlayHost;
import photoscope.ui.task.Background;

class ImportFormTest {
    @RegisterExtension
    final TestWindow window = new TestWindow();
    private final List<BooleanSupplier> looking = new ArrayList<>();

    /** Looks at the card for ever. */
    private final class Looking implements Imports {
        @Override
        public ImportReport preview(ImportRequest request, BooleanSupplier isWanted) {
            looking.add(isWanted);
            return new ImportReport(request.from(), request.to(), true, false, null, List.of(), List.of(), List.of(),
                    0);
        }

        @Override
        public void start(ImportRequest request) {
            throw new AssertionError("nobody began");
        }
    }

    @Test
    void theCardIsNotReadOnWhenTheFormIsClosed() {
        Words words = new Language(Locale.ENGLISH).wordsOf(ImportForm.class);
        window.show(() -> {
            OverlayHost host = new OverlayHost(new BorderPane());
            ImportModel model = new ImportModel(new Looking(), new Background(Runnable::run, _ -> {}), words,
                    Path.of("/Pictures"), LocalDateTime.of(2024, 5, 7, 8, 9));
            model.setFrom(Path.of("/card"));
            host.view().sceneProperty().subscribe(scene -> {
                if (scene != null) {
                    host.open(new ImportForm(model, words, _ -> Optional.empty(), () -> {}));
                }
            });
            return host.view();
        });
        assertThat(looking).singleElement().satisfies(wanted -> assertThat(wanted.getAsBoolean()).isTrue());
        window.press(KeyCode.ESCAPE);
        assertThat(looking).singleElement().satisfies(wanted -> assertThat(wanted.getAsBoolean()).isFalse());
    }
}
