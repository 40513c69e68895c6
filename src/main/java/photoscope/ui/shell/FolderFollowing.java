package photoscope.ui.shell;

import photoscope.library.FolderWatching;
import photoscope.ui.job.IndexJobs;
import photoscope.ui.job.Outcome;
import photoscope.ui.notice.Notice;

/** Has the library follow its folders while it is shown; people are told only if that fails, and once. */
final class FolderFollowing {
    private final FolderWatching watching;
    private final IndexJobs jobs;
    private final WindowParts window;
    private String told = "";
    private boolean isOver;

    FolderFollowing(FolderWatching watching, IndexJobs jobs, WindowParts window) {
        this.watching = watching;
        this.jobs = jobs;
        this.window = window;
    }

    void begin() {
        watching.begin(() -> window.threads().ui().execute(this::takeIn));
    }

    private void takeIn() {
        if (!isOver) {
            jobs.indexChanges(watching, this::ended);
        }
    }

    private void ended(Outcome outcome) {
        if (outcome.kind() == Outcome.Kind.FAILED && !outcome.message().equals(told)) {
            told = outcome.message();
            window.notices().show(Notice.error(told));
        }
    }

    /** Begins with nothing any more; the library itself ends the watching. */
    void stop() {
        isOver = true;
    }
}
