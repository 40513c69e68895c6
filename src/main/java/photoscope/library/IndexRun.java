package photoscope.library;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

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
    private final SourcePlaces places;
    private final Afterwards afterwards;

    IndexRun(IndexJob job, JobControl control, List<SourceRow> sources, SourcePlaces places, Afterwards afterwards) {
        this.job = job;
        this.control = control;
        this.sources = sources;
        this.places = places;
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
            return afterwards(runWhereSourcesAre());
        } catch (ModelException e) {
            throw new LibraryException(String.valueOf(e.getMessage()), e);
        } catch (IOException e) {
            throw stopped(LibraryException.sentence(e), e);
        } catch (CatalogException e) {
            throw stopped(String.valueOf(e.getMessage()), e);
        }
    }

    /** Sources stay where they are found at the beginning, so that no file changes its path under the job. */
    private IndexReport runWhereSourcesAre() throws IOException, ModelException {
        Map<Integer, SourceSight> sights = places.look();
        List<SourceRow> present = new ArrayList<>();
        List<String> notes = new ArrayList<>();
        for (SourceRow source : sources) {
            SourceSight sight = sights.get(source.id());
            if (sight != null && sight.state() == SourceState.ONLINE) {
                present.add(sight.source());
            } else if (sight != null) {
                notes.add(sight.whyNotIndexed());
            }
        }
        places.pin();
        try {
            IndexReport report = job.run(present);
            for (String note : notes) {
                report = report.withNote(note);
            }
            return report;
        } finally {
            places.unpin();
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
