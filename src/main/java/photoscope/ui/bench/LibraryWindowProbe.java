package photoscope.ui.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;

import photoscope.bench.FreshProcess;
import photoscope.bench.WindowFigures;
import photoscope.library.AppSettings;
import photoscope.library.LibraryException;
import photoscope.library.LibraryFolder;
import photoscope.ui.grid.GridView;
import photoscope.ui.shell.WindowProgram;
import photoscope.ui.shell.WindowProgram.Beginning;
import photoscope.ui.task.UiThread;

/** A process that shows a library in Photoscope's own window, as it always starts, and measures itself. */
public final class LibraryWindowProbe {
    private static final String SETTINGS = "settings.json";

    private LibraryWindowProbe() {}

    /**
     * @param arguments the library and where its pack is, as {@link FreshProcess} writes them; a folder for settings; the
     *     file to write the result to
     */
    public static void main(String[] arguments) throws LibraryException, IOException, InterruptedException {
        Rendering.inSoftware();
        AtomicReference<WindowFigures> figures = new AtomicReference<>();
        WindowProgram.run(
                () -> new Beginning(AppSettings.in(Path.of(arguments[4]).resolve(SETTINGS)),
                        FreshProcess.environment(arguments), new LibraryFolder(Path.of(arguments[0]))),
                session -> measure(session.stage(), figures));
        FreshProcess.answer(arguments[5], Objects.requireNonNull(figures.get()));
    }

    private static void measure(Stage stage, AtomicReference<WindowFigures> figures) {
        new FirstFrame(() -> grid(stage).map(grid -> grid.filledProperty().get()).orElse(false), start -> {
            WindowRun run = new WindowRun(stage.getScene(), grid(stage).orElseThrow(), new UiThread());
            run.start(start, found -> {
                figures.set(found);
                stage.getOnCloseRequest().handle(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST));
            });
        }).start();
    }

    private static Optional<GridView> grid(Stage stage) {
        return Optional.ofNullable(stage.getScene().lookup(".photo-grid"))
                .filter(GridView.class::isInstance)
                .map(GridView.class::cast);
    }
}
