package photoscope.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import photoscope.indexing.JobControl;
import photoscope.library.LibraryException;
import photoscope.photo.Progress;

/** Runs a job with its progress shown; Ctrl-C cancels it, and what it has in hand is still written. */
final class JobRunner {
    private static final Logger LOG = LoggerFactory.getLogger(JobRunner.class);
    private static final long FINISH_SECONDS = 60;

    /** A job's work. */
    interface Work<T> {
        T run() throws LibraryException;
    }

    private final Terminal terminal;

    JobRunner(Terminal terminal) {
        this.terminal = terminal;
    }

    /**
     * @param work is also to close what must be closed before the process ends
     */
    <T> T run(JobControl control, Supplier<Progress> progress, Work<T> work) throws LibraryException {
        CountDownLatch finished = new CountDownLatch(1);
        Thread onCtrlC = Thread.ofPlatform().name("ctrl-c").unstarted(() -> {
            control.cancel();
            await(finished);
        });
        Runtime.getRuntime().addShutdownHook(onCtrlC);
        try (ProgressLine _ = new ProgressLine(terminal, progress)) {
            return work.run();
        } finally {
            finished.countDown();
            removeHook(onCtrlC);
        }
    }

    private static void await(CountDownLatch finished) {
        try {
            finished.await(FINISH_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void removeHook(Thread hook) {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            LOG.debug("the hook runs: the process is ending", e);
        }
    }
}
