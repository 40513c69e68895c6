package photoscope.library;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import photoscope.catalog.CatalogException;
import photoscope.indexing.IndexJob;
import photoscope.indexing.IndexReport;
import photoscope.indexing.JobControl;
import photoscope.indexing.SourceScope;
import photoscope.models.ModelException;
import photoscope.photo.Progress;
import photoscope.photo.Sentence;
import photoscope.photo.Told;

/** One run of indexing, to be started once, watched and steered from other threads. */
public final class IndexRun {
    /** What is done when the run has ended. */
    interface Afterwards {
        void run() throws IOException;
    }

    /** What is told how a run has ended. */
    interface Ending {
        /** Tells nobody. */
        Ending NOTHING = (_, _) -> {};

        /**
         * @param isThrough whether all of the folders were looked at
         * @param unfinished folders with files that were still being written, absolute
         */
        void ended(boolean isThrough, Set<Path> unfinished);
    }

    private final IndexJob job;
    private final JobControl control;
    private final List<SourceScope> sources;
    private final SourcePlaces places;
    private final Afterwards afterwards;
    private final Ending ending;

    IndexRun(IndexJob job, JobControl control, List<SourceScope> sources, SourcePlaces places, Afterwards afterwards,
            Ending ending) {
        this.job = job;
        this.control = control;
        this.sources = sources;
        this.places = places;
        this.afterwards = afterwards;
        this.ending = ending;
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
        boolean isThrough = false;
        try {
            IndexReport report = runWhereSourcesAre();
            isThrough = !report.cancelled();
            return afterwards(report);
        } catch (ModelException e) {
            throw new LibraryException(Told.by(e), e);
        } catch (IOException e) {
            throw stopped(LibraryException.sentence(e), e);
        } catch (CatalogException e) {
            throw stopped(e.sentence(), e);
        } finally {
            ending.ended(isThrough, job.unfinished());
        }
    }

    /** Sources stay where they are found at the beginning, so that no file changes its path under the job. */
    private IndexReport runWhereSourcesAre() throws IOException, ModelException {
        Map<Integer, SourceSight> sights = places.look();
        List<SourceScope> present = new ArrayList<>();
        List<Sentence> notes = new ArrayList<>();
        for (SourceScope scope : sources) {
            SourceSight sight = sights.get(scope.source().id());
            if (sight != null && sight.state() == SourceState.ONLINE) {
                present.add(new SourceScope(sight.source(), scope.parts(), scope.isWatched()));
            } else if (sight != null) {
                notes.add(sight.whyNotIndexed());
            }
        }
        places.pin();
        try {
            IndexReport report = job.run(present);
            for (Sentence note : notes) {
                report = report.withNote(note);
            }
            return report;
        } finally {
            places.unpin();
        }
    }

    private static LibraryException stopped(Sentence reason, Exception cause) {
        return new LibraryException(
                Sentence.of("Indexing had to stop: %s What was finished is kept; run it again to go on.", reason),
                cause);
    }

    private IndexReport afterwards(IndexReport report) {
        try {
            afterwards.run();
            return report;
        } catch (IOException | CatalogException e) {
            return report.withNote(Sentence.of("Today's copy of the catalog could not be written: %s", Told.by(e)));
        }
    }
}
