package photoscope.ui.shell;

import java.nio.file.Path;

import org.jspecify.annotations.Nullable;

import photoscope.library.AppSettings;
import photoscope.library.LibraryEnvironment;
import photoscope.library.LibraryFolder;

/** Which library a window begins with. */
public final class LastLibrary {
    private LastLibrary() {}

    /** The one that was asked for, or was open last and is still there, or the usual one. */
    public static LibraryFolder of(@Nullable Path asked, AppSettings settings) {
        if (asked != null) {
            return new LibraryFolder(asked.toAbsolutePath());
        }
        return settings.libraries()
                .stream()
                .findFirst()
                .filter(LibraryFolder::isLibrary)
                .orElseGet(LibraryEnvironment::defaultLibrary);
    }
}
