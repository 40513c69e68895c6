package photoscope.ui.shell;

import photoscope.library.LibraryException;

/** What is done to a library while it is closed. */
interface WhileClosed {
    void run() throws LibraryException;
}
