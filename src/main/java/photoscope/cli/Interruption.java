package photoscope.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import photoscope.indexing.JobControl;

/**
 * What Ctrl-C does: a job is told to end, and the process waits until what it has in hand is written and the library
 * is closed. Where no job runs it ends at once. Close it when the command is through.
 */
final class Interruption implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Interruption.class);
    private static final long LONGEST_SECONDS = 60;

    private final CountDownLatch commandIsThrough = new CountDownLatch(1);
    private final Thread onCtrlC = Thread.ofPlatform().name("ctrl-c").unstarted(this::endJob);
    private @Nullable JobControl job;
    private boolean watching;

    /** Has Ctrl-C end this job. */
    synchronized void watch(JobControl control) {
        job = control;
        if (!watching) {
            watching = true;
            Runtime.getRuntime().addShutdownHook(onCtrlC);
        }
    }

    private synchronized @Nullable JobControl job() {
        return job;
    }

    private void endJob() {
        JobControl running = job();
        if (running == null) {
            return;
        }
        running.cancel();
        try {
            if (!commandIsThrough.await(LONGEST_SECONDS, TimeUnit.SECONDS)) {
                LOG.warn("the job did not end within {} s", LONGEST_SECONDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        commandIsThrough.countDown();
        if (job() != null) {
            try {
                Runtime.getRuntime().removeShutdownHook(onCtrlC);
            } catch (IllegalStateException e) {
                LOG.debug("the process is ending", e);
            }
        }
    }
}
