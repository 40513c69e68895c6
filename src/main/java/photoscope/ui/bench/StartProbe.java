package photoscope.ui.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;

import org.jspecify.annotations.Nullable;

import photoscope.bench.FreshProcess;
import photoscope.bench.StartFigures;
import photoscope.library.AppSettings;
import photoscope.library.LibraryException;
import photoscope.library.LibraryFolder;
import photoscope.ui.grid.GridView;
import photoscope.ui.shell.WindowProgram;
import photoscope.ui.shell.WindowProgram.Beginning;

/** A process that shows a library in Photoscope's own window and closes it as soon as photos are to be seen. */
public final class StartProbe {
    private StartProbe() {}

    /** @param arguments those of {@link LibraryWindowProbe} */
    public static void main(String[] arguments) throws LibraryException, IOException, InterruptedException {
        Rendering.inSoftware();
        AtomicReference<StartFigures> figures = new AtomicReference<>(new StartFigures(0, 0));
        WindowProgram.run(() -> new Beginning(AppSettings.in(Path.of(arguments[4]).resolve("settings.json")),
                FreshProcess.environment(arguments), new LibraryFolder(Path.of(arguments[0]))), session -> {
                    Stage stage = session.stage();
                    new FirstFrame(stage::isShowing, time -> figures.set(new StartFigures(time, 0))).start();
                    AtomicReference<@Nullable GridView> grid = new AtomicReference<>();
                    new FirstFrame(() -> hasPhotos(stage, grid), time -> {
                        figures.updateAndGet(known -> new StartFigures(known.window(), time));
                        stage.getOnCloseRequest().handle(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST));
                    }).start();
                });
        FreshProcess.answer(arguments[5], Objects.requireNonNull(figures.get()));
    }

    /** To look for the grid in each frame would be measured too. */
    private static boolean hasPhotos(Stage stage, AtomicReference<@Nullable GridView> known) {
        GridView grid = known.get();
        if (grid == null && stage.getScene().lookup(".photo-grid") instanceof GridView found) {
            known.set(found);
        }
        return grid != null && grid.filledProperty().get();
    }
}
