package photoscope.ui.shell;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import photoscope.library.Library;
import photoscope.library.LibraryEnvironment;
import photoscope.library.LibraryException;
import photoscope.library.LibraryFolder;
import photoscope.library.Setting;

/**
 * A library that was opened for a window.
 *
 * @param thumbnailBytes memory that its thumbnails may take
 */
public record OpenedLibrary(Library library, long thumbnailBytes) {
    private static final Logger LOG = LoggerFactory.getLogger(OpenedLibrary.class);

    /** Begins to open a library, on another thread. */
    public static CompletableFuture<OpenedLibrary> begin(LibraryFolder folder, LibraryEnvironment environment,
            Executor workers) {
        return begin(folder, environment, workers, () -> {});
    }

    /**
     * The same as one task, for a thread that closes libraries too.
     *
     * @param before what has to be done first
     */
    static CompletableFuture<OpenedLibrary> begin(LibraryFolder folder, LibraryEnvironment environment,
            Executor workers, WhileClosed before) {
        return CompletableFuture.supplyAsync(() -> {
            try {
                before.run();
                return open(folder, environment);
            } catch (LibraryException e) {
                throw new CompletionException(e);
            }
        }, workers);
    }

    private static OpenedLibrary open(LibraryFolder folder, LibraryEnvironment environment) throws LibraryException {
        Library library = Library.open(folder, environment);
        return new OpenedLibrary(library, (long) library.settings().number(Setting.THUMBNAIL_MEGABYTES) << 20);
    }

    /** Closes the library; where that goes wrong nothing that was finished is lost, and the log says what happened. */
    public void close() {
        try {
            library.close();
        } catch (LibraryException e) {
            LOG.error("The library was not closed cleanly", e);
        }
    }
}
