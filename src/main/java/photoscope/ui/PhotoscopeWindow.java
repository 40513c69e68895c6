package photoscope.ui;

import java.nio.file.Path;
import java.util.List;

import org.jspecify.annotations.Nullable;

import photoscope.library.AppSettings;
import photoscope.library.LibraryEnvironment;
import photoscope.library.LibraryException;
import photoscope.platform.WindowLibraries;
import photoscope.ui.shell.LastLibrary;
import photoscope.ui.shell.WindowProgram;
import photoscope.ui.shell.WindowProgram.Beginning;

/** The window, seen from where the program starts. */
public final class PhotoscopeWindow {
    private PhotoscopeWindow() {}

    /**
     * Shows the window until it is closed.
     *
     * @param library its folder; null for the one that was open last
     * @throws LibraryException if the system can't show a window
     */
    public static void open(@Nullable Path library) throws LibraryException {
        requireLibraries();
        try {
            WindowProgram.run(() -> {
                AppSettings settings = AppSettings.ofThisUser();
                return new Beginning(settings, LibraryEnvironment.ofThisComputer(), LastLibrary.of(library, settings));
            }, _ -> {});
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
