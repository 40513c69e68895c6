package photoscope.clusters;

/** Where a job lets itself be paused and ended. */
public interface Checkpoint {
    /** Waits while the job is paused, and returns whether it is to go on. */
    boolean mayGoOn();
}
