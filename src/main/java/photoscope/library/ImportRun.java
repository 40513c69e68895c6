package photoscope.library;

import java.util.List;
import java.util.function.Supplier;

import photoscope.catalog.CatalogException;
import photoscope.indexing.JobControl;
import photoscope.photo.Progress;
import photoscope.photo.Sentence;
import photoscope.photo.Told;
import photoscope.tidying.CardImport;
import photoscope.tidying.ImportReport;
import photoscope.tidying.ImportRequest;
import photoscope.tidying.TidyingRefused;

/** One taking in of photos, to be started once, watched and steered from other threads. */
public final class ImportRun {
    private final Indexing indexing;
    private final ImportRequest request;
    private final CardImport cardImport;
    private final JobControl control;
    private volatile Supplier<Progress> progress;

    ImportRun(Indexing indexing, ImportRequest request, CardImport cardImport, JobControl control) {
        this.indexing = indexing;
        this.request = request;
        this.cardImport = cardImport;
        this.control = control;
        this.progress = cardImport.progress()::sample;
    }

    /** How far it is. */
    public Progress progress() {
        return progress.get();
    }

    /** Pause, resume, cancel; what was copied is kept, and recognised the next time. */
    public JobControl control() {
        return control;
    }

    /**
     * Says what would be copied, and does nothing.
     *
     * @throws LibraryException if it can't be done, with why
     */
    public ImportReport preview() throws LibraryException {
        return imported(true);
    }

    /**
     * Copies what the library has not, then indexes the folder it went to.
     *
     * @throws LibraryException if it can't begin, with why; later troubles stand in the report
     */
    public ImportResult run() throws LibraryException {
        ImportReport report = imported(false);
        if (!report.hasArrivals() || control.isCancelled()) {
            return new ImportResult(report, null, null);
        }
        try {
            IndexRun index = indexing.index(List.of(request.to()), List.of(), List.of(), control);
            progress = index::progress;
            return new ImportResult(report, index.run(), null);
        } catch (LibraryException e) {
            return new ImportResult(report, null, e.sentence());
        }
    }

    private ImportReport imported(boolean isDryRun) throws LibraryException {
        try {
            return cardImport.run(isDryRun);
        } catch (TidyingRefused e) {
            throw new LibraryException(Told.by(e), e);
        } catch (CatalogException e) {
            throw LibraryException.of(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LibraryException(Sentence.of("Taking photos in was interrupted; what was copied is kept."), e);
        }
    }
}
