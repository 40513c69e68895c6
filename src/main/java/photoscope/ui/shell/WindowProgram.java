package photoscope.ui.shell;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.stage.Stage;

import photoscope.library.AppSettings;
import photoscope.library.LibraryEnvironment;
import photoscope.library.LibraryException;
import photoscope.library.LibraryFolder;
import photoscope.ui.task.UiThread;

/** One window from the start of JavaFX to its end. */
public final class WindowProgram {
    private WindowProgram() {}

    /**
     * What a window begins with.
     *
     * @param settings closed when the window is
     * @param library the folder of the library that is opened
     */
    public record Beginning(AppSettings settings, LibraryEnvironment environment, LibraryFolder library) {}

    /**
     * Shows a window until it is closed. Settings are read and the library is opened while JavaFX starts.
     *
     * @param shown is given the window on the JavaFX thread
     * @throws LibraryException if the system can't show a window
     */
    public static void run(Supplier<Beginning> beginning, Consumer<WindowSession> shown)
            throws LibraryException, InterruptedException {
        CompletableFuture<Beginning> begun = CompletableFuture.supplyAsync(beginning);
        CompletableFuture<OpenedLibrary> opening = begun.thenCompose(
                known -> OpenedLibrary.begin(known.library(), known.environment(), ForkJoinPool.commonPool()));
        CountDownLatch closed = new CountDownLatch(1);
        try {
            startJavaFx();
            Beginning known = begun.join();
            new UiThread().execute(() -> {
                Stage stage = new Stage();
                WindowSession session = new WindowSession(stage, known.settings(), known.environment(),
                        DesktopParts.of(stage), known.library(), opening, closed::countDown);
                session.show();
                shown.accept(session);
            });
            closed.await();
            Platform.exit();
        } catch (LibraryException e) {
            opening.handle((opened, _) -> Optional.ofNullable(opened)).join().ifPresent(OpenedLibrary::close);
            throw e;
        } finally {
            begun.join().settings().close();
        }
    }

    /** A JavaFX that could not start can't be ended either: that would wait for its start. */
    private static void startJavaFx() throws LibraryException {
        Platform.setImplicitExit(false);
        try {
            Platform.startup(() -> {});
        } catch (UnsupportedOperationException e) {
            throw new LibraryException("The window can't be shown: " + e.getMessage()
                    + ". On Linux the variable DISPLAY has to name a display that runs. The command line needs none.",
                    e);
        }
    }
}
