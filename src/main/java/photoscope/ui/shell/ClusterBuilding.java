package photoscope.ui.shell;

import java.time.ZoneId;
import javafx.animation.PauseTransition;
import javafx.beans.binding.BooleanBinding;
import javafx.util.Duration;

import photoscope.library.Clustering;
import photoscope.ui.job.ClusterJobs;
import photoscope.ui.job.Jobs;
import photoscope.ui.job.Outcome;
import photoscope.ui.notice.Notice;

/** When automatic clusters are made in a window, and what people are told of it. */
final class ClusterBuilding {
    /** Long after the window has come: also what it finds at first waits that long, so that people can look around. */
    private static final Duration BEFORE_FIRST_BUILD = Duration.minutes(5);
    private final WindowParts window;
    private final ClusterJobs jobs;
    private final Runnable changed;
    private final Runnable changedQuietly;
    private final PauseTransition first = new PauseTransition(BEFORE_FIRST_BUILD);

    /**
     * @param changed is told when they may be others because people had them made
     * @param changedQuietly is told when they may be others by themselves
     */
    ClusterBuilding(Clustering clustering, WindowParts window, Jobs jobs, Runnable changed, Runnable changedQuietly) {
        this.window = window;
        this.changed = changed;
        this.changedQuietly = changedQuietly;
        this.jobs = new ClusterJobs(clustering, jobs, window.threads().working(),
                window.environment().clock().withZone(ZoneId.systemDefault()), window.language());
    }

    /** Whether they are being made, or will be. */
    BooleanBinding isBuilding() {
        return jobs.isBuilding();
    }

    /** Makes them, and tells what came of it. */
    void build() {
        jobs.build(this::built);
    }

    private void built(Outcome outcome) {
        changed.run();
        if (!outcome.message().isEmpty()) {
            window.notices()
                    .show(outcome.kind() == Outcome.Kind.FAILED
                            ? Notice.error(outcome.message())
                            : Notice.of(outcome.message()));
        }
    }

    /** Makes them from now on when it is due, and says nothing of it. */
    void buildWhenDue() {
        first.setOnFinished(_ -> {
            jobs.followIndexing(this::builtQuietly);
            jobs.buildIfDue(this::builtQuietly);
        });
        first.playFromStart();
    }

    private void builtQuietly(Outcome outcome) {
        if (outcome.kind() == Outcome.Kind.FAILED) {
            window.notices().show(Notice.error(outcome.message()));
        }
        changedQuietly.run();
    }

    /** Begins with none any more. */
    void stop() {
        first.stop();
    }
}
