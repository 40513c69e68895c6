package photoscope.ui;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import photoscope.library.AppSettings;
import photoscope.library.LibraryEnvironment;
import photoscope.library.LibraryException;
import photoscope.platform.AlreadyOwnedException;
import photoscope.platform.ApplicationFolders;
import photoscope.platform.CrashReports;
import photoscope.platform.OpenRequest;
import photoscope.platform.WindowDoor;
import photoscope.platform.WindowLibraries;
import photoscope.ui.shell.LastLibrary;
import photoscope.ui.shell.WindowProgram;
import photoscope.ui.shell.WindowProgram.Beginning;

/** The window, seen from where the program starts. */
public final class PhotoscopeWindow {
    private static final Logger LOG = LoggerFactory.getLogger(PhotoscopeWindow.class);

    private PhotoscopeWindow() {}

    /**
     * Shows the window until it is closed; or, where one is open already, has that one come to the front.
     *
     * @throws LibraryException if the system can't show a window
     */
    public static void open(OpenRequest request) throws LibraryException {
        requireLibraries();
        Path folder = ApplicationFolders.current().door();
        try (WindowDoor door = WindowDoor.open(folder)) {
            show(request, door::listen);
        } catch (AlreadyOwnedException e) {
            LOG.debug("a window is open", e);
            knock(folder, request);
        } catch (IOException e) {
            LOG.warn("Later starts open windows of their own: {}", e.getMessage());
            show(request, _ -> {});
        }
    }

    private static void knock(Path folder, OpenRequest request) throws LibraryException {
        try {
            if (!WindowDoor.knock(folder, request)) {
                show(request, _ -> {});
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void show(OpenRequest request, Consumer<Predicate<OpenRequest>> later) throws LibraryException {
        try {
            WindowProgram.run(() -> {
                AppSettings settings = AppSettings.ofThisUser();
                return new Beginning(settings, LibraryEnvironment.ofThisComputer(),
                        LastLibrary.of(request.library().orElse(null), settings));
            }, window -> {
                window.open(request.paths());
                window.offer(CrashReports.ofThisUser());
                later.accept(window::take);
            });
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
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
}
