package photoscope.ui.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import javafx.application.Platform;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;

import photoscope.bench.FreshProcess;
import photoscope.bench.WindowFigures;
import photoscope.library.AppSettings;
import photoscope.library.LibraryEnvironment;
import photoscope.library.LibraryFolder;
import photoscope.ui.grid.GridView;
import photoscope.ui.shell.DesktopParts;
import photoscope.ui.shell.OpenedLibrary;
import photoscope.ui.shell.WindowSession;
import photoscope.ui.task.UiThread;

/** A process that shows a library in Photoscope's own window, as it always starts, and measures itself. */
public final class LibraryWindowProbe {
    private static final String SETTINGS = "settings.json";

    private LibraryWindowProbe() {}

    /**
     * @param arguments the library and where its pack is, as {@link FreshProcess} writes them; a folder for settings; the
     *     file to write the result to
     */
    public static void main(String[] arguments) throws IOException, InterruptedException, ExecutionException {
        Rendering.inSoftware();
        LibraryEnvironment environment = FreshProcess.environment(arguments);
        LibraryFolder folder = new LibraryFolder(Path.of(arguments[0]));
        CompletableFuture<WindowFigures> figures = new CompletableFuture<>();
        CountDownLatch closed = new CountDownLatch(1);
        try (AppSettings settings = AppSettings.in(Path.of(arguments[4]).resolve(SETTINGS))) {
            CompletableFuture<OpenedLibrary> opening = OpenedLibrary.begin(folder, environment,
                    ForkJoinPool.commonPool());
            Platform.setImplicitExit(false);
            Platform.startup(() -> {
                Stage stage = new Stage();
                new WindowSession(stage, settings, environment, DesktopParts.of(stage), folder, opening,
                        closed::countDown).show();
                measure(stage, figures);
            });
            FreshProcess.answer(arguments[5], figures.get());
            closed.await();
        } finally {
            Platform.exit();
        }
    }

    private static void measure(Stage stage, CompletableFuture<WindowFigures> figures) {
        new FirstFrame(() -> grid(stage).map(grid -> grid.filledProperty().get()).orElse(false), start -> {
            WindowRun run = new WindowRun(stage.getScene(), grid(stage).orElseThrow(), new UiThread());
            run.start(start, found -> {
                figures.complete(found);
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
