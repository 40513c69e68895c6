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
import photoscope.ui.settings.WindowKeys;
import photoscope.ui.shell.WindowProgram;
import photoscope.ui.shell.WindowProgram.Beginning;

/** A process that shows a library in Photoscope's own window and closes it as soon as photos are to be seen. */
public final class StartProbe {
    private StartProbe() {}

    /** @param arguments those of {@link LibraryWindowProbe} */
    public static void main(String[] arguments) throws LibraryException, IOException, InterruptedException {
        Rendering.inSoftware();
        AtomicReference<StartFigures> figures = new AtomicReference<>(new StartFigures(0, 0));
        WindowProgram.run(() -> new Beginning(withoutLooking(Path.of(arguments[4])),
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

    /** A look for new photos would find that those of the sample are not there. */
    private static AppSettings withoutLooking(Path folder) {
        AppSettings settings = AppSettings.in(folder.resolve("settings.json"));
        settings.set(WindowKeys.LOOK_AT_START, false);
        return settings;
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
