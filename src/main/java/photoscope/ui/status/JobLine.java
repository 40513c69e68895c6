package photoscope.ui.status;

import photoscope.ui.job.Job;

/**
 * What is shown of a job at one moment.
 *
 * @param title what is being done
 * @param details percent, rate and remaining time, as far as they are known
 * @param fraction 0 to 1, -1 while it is not known
 * @param waits whether it waits for its turn
 */
record JobLine(Job job, String title, String details, double fraction, boolean waits) {
    boolean isPaused() {
        return job.isPaused();
    }

    /** All in one, for a screen reader. */
    String spoken() {
        return details.isEmpty() ? title : title + ", " + details;
    }
}
