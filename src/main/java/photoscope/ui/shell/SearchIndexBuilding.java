package photoscope.ui.shell;

import javafx.animation.PauseTransition;
import javafx.util.Duration;

import photoscope.library.SearchIndex;
import photoscope.ui.job.Jobs;
import photoscope.ui.job.Outcome;
import photoscope.ui.job.SearchIndexJobs;
import photoscope.ui.notice.Notice;

/** When the search index is built in a window; people are told only if that fails. */
final class SearchIndexBuilding {
    /** Not while the window comes. */
    private static final Duration BEFORE_FIRST = Duration.minutes(1);
    private final WindowParts window;
    private final SearchIndexJobs jobs;
    private final PauseTransition first = new PauseTransition(BEFORE_FIRST);

    SearchIndexBuilding(SearchIndex index, WindowParts window, Jobs jobs) {
        this.window = window;
        this.jobs = new SearchIndexJobs(index, jobs, window.threads().working(), window.language());
    }

    /** Builds it from now on when it is due. */
    void buildWhenDue() {
        jobs.followIndexing(this::ended);
        first.setOnFinished(_ -> jobs.buildIfDue(this::ended));
        first.playFromStart();
    }

    private void ended(Outcome outcome) {
        if (outcome.kind() == Outcome.Kind.FAILED) {
            window.notices().show(Notice.error(outcome.message()));
        }
    }

    /** Begins with none any more. */
    void stop() {
        first.stop();
    }
}
