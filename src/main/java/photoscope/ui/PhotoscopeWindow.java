package photoscope.ui;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ForkJoinPool;
import javafx.application.Platform;
import javafx.stage.Stage;

import org.jspecify.annotations.Nullable;

import photoscope.library.AppSettings;
import photoscope.library.LibraryEnvironment;
import photoscope.library.LibraryFolder;
import photoscope.ui.shell.DesktopParts;
import photoscope.ui.shell.LastLibrary;
import photoscope.ui.shell.OpenedLibrary;
import photoscope.ui.shell.WindowSession;

/** The window, seen from where the program starts. */
public final class PhotoscopeWindow {
    private PhotoscopeWindow() {}

    /**
     * Shows the window until it is closed. The library opens while JavaFX starts.
     *
     * @param library its folder; null for the one that was open last
     */
    public static void open(@Nullable Path library) {
        try (AppSettings settings = AppSettings.ofThisUser()) {
            LibraryEnvironment environment = LibraryEnvironment.ofThisComputer();
            LibraryFolder folder = LastLibrary.of(library, settings);
            CompletableFuture<OpenedLibrary> opening = OpenedLibrary.begin(folder, environment,
                    ForkJoinPool.commonPool());
            CountDownLatch closed = new CountDownLatch(1);
            Platform.setImplicitExit(false);
            Platform.startup(() -> {
                Stage stage = new Stage();
                new WindowSession(stage, settings, environment, DesktopParts.of(stage), folder, opening,
                        closed::countDown).show();
            });
            closed.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            Platform.exit();
        }
    }
}
