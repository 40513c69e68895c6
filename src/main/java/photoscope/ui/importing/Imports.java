package photoscope.ui.importing;

import java.util.function.BooleanSupplier;

import photoscope.library.LibraryException;
import photoscope.tidying.ImportReport;
import photoscope.tidying.ImportRequest;

/** What an open library does to take photos in. */
public interface Imports {
    /**
     * What would be copied; reads the card, off the JavaFX thread.
     *
     * @param isWanted is asked now and then; once it is not, the answer is of no use
     */
    ImportReport preview(ImportRequest request, BooleanSupplier isWanted) throws LibraryException;

    /** Begins to copy, as a job of the window. */
    void start(ImportRequest request);
}
