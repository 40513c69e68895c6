package photoscope.cli;

import java.nio.file.Path;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import photoscope.bench.WindowProbes;
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

    /** What to measure windows with. */
    default Optional<WindowProbes> probes() {
        return Optional.empty();
    }
}
