package photoscope.cli;

import java.util.Optional;

import photoscope.bench.WindowProbes;
import photoscope.library.LibraryException;
import photoscope.platform.OpenRequest;

/** Opens the window, which the command line knows nothing else of. */
public interface WindowOpener {
    /**
     * Shows a library until the window is closed, or hands over to the window that is open.
     *
     * @throws LibraryException if no window can be shown here
     */
    void open(OpenRequest request) throws LibraryException;

    /** What to measure windows with. */
    default Optional<WindowProbes> probes() {
        return Optional.empty();
    }
}
