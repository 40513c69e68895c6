package photoscope.cli;

import java.nio.file.Path;

import org.jspecify.annotations.Nullable;

import photoscope.library.LibraryException;

/** Opens the window, which the command line knows nothing else of. */
public interface WindowOpener {
    /**
     * Shows a library until the window is closed.
     *
     * @param library its folder; null for the one that was open last
     * @throws LibraryException if no window can be shown here
     */
    void open(@Nullable Path library) throws LibraryException;
}
