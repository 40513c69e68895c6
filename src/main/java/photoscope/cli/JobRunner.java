package photoscope.cli;

import java.util.function.Supplier;

import photoscope.indexing.JobControl;
import photoscope.library.LibraryException;
import photoscope.photo.Progress;

/** Runs a job with its progress shown; Ctrl-C ends it, and what it has in hand is still written. */
final class JobRunner {
    /** A job's work. */
    interface Work<T> {
        T run() throws LibraryException;
    }

    private final Terminal terminal;
    private final Interruption interruption;

    JobRunner(Terminal terminal, Interruption interruption) {
        this.terminal = terminal;
        this.interruption = interruption;
    }

    /** Has Ctrl-C end what goes on between jobs. */
    void watch(JobControl control) {
        interruption.watch(control);
    }

    <T> T run(JobControl control, Supplier<Progress> progress, Work<T> work) throws LibraryException {
        interruption.watch(control);
        try (ProgressLine _ = ProgressLine.ofItems(terminal, progress)) {
            return work.run();
        }
    }
}
