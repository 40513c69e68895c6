package photoscope.library;

import java.io.IOException;
import java.util.List;

import photoscope.catalog.CatalogException;
import photoscope.catalog.SourceRow;
import photoscope.indexing.IndexJob;
import photoscope.indexing.IndexReport;
import photoscope.indexing.JobControl;
import photoscope.models.ModelException;
import photoscope.photo.Progress;

/** One run of indexing, to be started once, watched and steered from other threads. */
public final class IndexRun {
    /** What is done when the run has ended. */
    interface Afterwards {
        void run() throws IOException;
    }

    private final IndexJob job;
    private final JobControl control;
    private final List<SourceRow> sources;
    private final Afterwards afterwards;

    IndexRun(IndexJob job, JobControl control, List<SourceRow> sources, Afterwards afterwards) {
        this.job = job;
        this.control = control;
        this.sources = sources;
        this.afterwards = afterwards;
    }

    /** How far it is. */
    public Progress progress() {
        return job.progress();
    }

    /** Pause, resume, cancel. */
    public JobControl control() {
        return control;
    }

    /**
     * Runs to its end.
     *
     * @throws LibraryException if the library can't be written or the model can't be used, with what to do
     */
    public IndexReport run() throws LibraryException {
        try {
            return afterwards(job.run(sources));
        } catch (ModelException e) {
            throw new LibraryException(String.valueOf(e.getMessage()), e);
        } catch (IOException e) {
            throw stopped(LibraryException.sentence(e), e);
        } catch (CatalogException e) {
            throw stopped(String.valueOf(e.getMessage()), e);
        }
    }

    private static LibraryException stopped(String reason, Exception cause) {
        return new LibraryException(
                "Indexing had to stop: " + reason + " What was finished is kept; run it again to go on.", cause);
    }

    private IndexReport afterwards(IndexReport report) {
        try {
            afterwards.run();
            return report;
        } catch (IOException | CatalogException e) {
            return report.withNote("Today's copy of the catalog could not be written: " + e.getMessage());
        }
    }
}
