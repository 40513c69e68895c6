package photoscope.library;

import photoscope.catalog.CatalogException;
import photoscope.clusters.ClusterBuild;
import photoscope.indexing.JobControl;
import photoscope.photo.Progress;
import photoscope.photo.Sentence;
import photoscope.photo.Told;

/** One making of the automatic clusters, to be started once, watched and steered from other threads. */
public final class ClusterRun {
    private final ClusterBuild build;
    private final JobControl control;

    ClusterRun(ClusterBuild build, JobControl control) {
        this.build = build;
        this.control = control;
    }

    /** How far it is. */
    public Progress progress() {
        return build.progress();
    }

    /** Pause, resume, cancel; a cancelled one changes nothing. */
    public JobControl control() {
        return control;
    }

    /**
     * Runs to its end.
     *
     * @throws LibraryException if the library can't be written, with what to do
     */
    public ClusterBuild.Report run() throws LibraryException {
        try {
            return build.run();
        } catch (CatalogException e) {
            throw new LibraryException(Sentence.of("The clusters are as they were: %s", Told.by(e)), e);
        }
    }
}
