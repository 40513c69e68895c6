package photoscope.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ForkJoinPool;
import javafx.application.Platform;
import javafx.stage.Stage;

import org.jspecify.annotations.Nullable;

import photoscope.library.AppSettings;
import photoscope.library.LibraryEnvironment;
import photoscope.library.LibraryException;
import photoscope.library.LibraryFolder;
import photoscope.platform.WindowLibraries;
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
     * @throws LibraryException if the system can't show a window
     */
    public static void open(@Nullable Path library) throws LibraryException {
        requireLibraries();
        try (AppSettings settings = AppSettings.ofThisUser()) {
            LibraryEnvironment environment = LibraryEnvironment.ofThisComputer();
            LibraryFolder folder = LastLibrary.of(library, settings);
            CompletableFuture<OpenedLibrary> opening = OpenedLibrary.begin(folder, environment,
                    ForkJoinPool.commonPool());
            CountDownLatch closed = new CountDownLatch(1);
            Platform.setImplicitExit(false);
            start(opening, () -> {
                Stage stage = new Stage();
                new WindowSession(stage, settings, environment, DesktopParts.of(stage), folder, opening,
                        closed::countDown).show();
            });
            closed.await();
            Platform.exit();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            Platform.exit();
        }
    }

    /** JavaFX without them prints where it failed and not what is missing. */
    private static void requireLibraries() throws LibraryException {
        List<String> missing = WindowLibraries.missing();
        if (!missing.isEmpty()) {
            throw new LibraryException("The window needs libraries of the system that are not there: "
                    + String.join(", ", missing) + ". On Debian and Ubuntu 'sudo apt install libgtk-3-0 libgl1 libxtst6"
                    + " libxxf86vm1' installs all of them. The command line needs none.");
        }
    }

    /** A JavaFX that could not start can't be ended either: that would wait for its start. */
    private static void start(CompletableFuture<OpenedLibrary> opening, Runnable shown) throws LibraryException {
        try {
            Platform.startup(shown);
        } catch (UnsupportedOperationException e) {
            opening.handle((opened, _) -> Optional.ofNullable(opened)).join().ifPresent(OpenedLibrary::close);
            throw new LibraryException("The window can't be shown: " + e.getMessage()
                    + ". On Linux the variable DISPLAY has to name a display that runs. The command line needs none.",
                    e);
        }
    }
}
