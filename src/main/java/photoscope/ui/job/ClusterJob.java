package photoscope.ui.job;

import photoscope.clusters.ClusterBuild;
import photoscope.indexing.JobControl;
import photoscope.library.ClusterRun;
import photoscope.library.LibraryException;
import photoscope.photo.Progress;
import photoscope.ui.language.Words;

/** One making of the automatic clusters. A cancelled one changes nothing. */
public final class ClusterJob implements ControlledJob {
    private final ClusterRun run;
    private final Words words;

    ClusterJob(ClusterRun run, Words words) {
        this.run = run;
        this.words = words;
    }

    @Override
    public String title() {
        return words.get("clustering");
    }

    @Override
    public Progress progress() {
        return run.progress();
    }

    @Override
    public Unit unit() {
        return Unit.ITEMS;
    }

    @Override
    public Outcome run() throws LibraryException {
        ClusterBuild.Report report = run.run();
        return report.isCancelled()
                ? Outcome.cancelled(words.get("clusteringStopped"))
                : Outcome.done(words.format("clustered", report.photos(), report.clusters(), report.moments()));
    }

    @Override
    public JobControl control() {
        return run.control();
    }
}
