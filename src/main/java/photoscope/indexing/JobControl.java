package photoscope.indexing;

/** The handle by which people pause, resume and cancel a job; the job comes by at its checkpoints. */
public final class JobControl {
    private boolean paused;
    private boolean cancelled;

    public synchronized void pause() {
        paused = true;
    }

    public synchronized void resume() {
        paused = false;
        notifyAll();
    }

    /** The job ends at its next checkpoint; what it has in hand is finished and kept. */
    public synchronized void cancel() {
        cancelled = true;
        notifyAll();
    }

    public synchronized boolean isPaused() {
        return paused;
    }

    public synchronized boolean isCancelled() {
        return cancelled;
    }

    /** Waits while the job is paused, and returns whether it is to go on. */
    public synchronized boolean mayGoOn() {
        boolean interrupted = false;
        while (paused && !cancelled) {
            try {
                wait();
            } catch (InterruptedException e) {
                interrupted = true;
                cancelled = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        return !cancelled;
    }
}
