package photoscope.ui.shell;

import java.util.concurrent.CompletionException;

import photoscope.library.LibraryException;

/** What is done to a library while it is closed. */
interface WhileClosed {
    void run() throws LibraryException;

    /** The same, as a step of a future. */
    default void runUnchecked() {
        try {
            run();
        } catch (LibraryException e) {
            throw new CompletionException(e);
        }
    }
}
