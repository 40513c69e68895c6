package photoscope.ui.status;

import java.util.ArrayDeque;
import java.util.Deque;

/** How fast a job is, by what it did within the last half minute: some folders are slower than others. */
final class Rate {
    private static final double WINDOW_SECONDS = 30;
    /** Before that a rate would only be a guess. */
    private static final double LEAST_SECONDS = 1;

    private record Sample(double seconds, long done) {}

    private final Deque<Sample> samples = new ArrayDeque<>();
    private String step = "";

    /**
     * Notes how far it is.
     *
     * @param nowStep what the job is at; a rate holds only within one step
     * @param seconds on any clock that never goes back
     */
    void add(String nowStep, long done, double seconds) {
        if (!nowStep.equals(step)) {
            step = nowStep;
            samples.clear();
        }
        samples.addLast(new Sample(seconds, done));
        while (samples.getFirst().seconds < seconds - WINDOW_SECONDS) {
            samples.removeFirst();
        }
    }

    /** Forgets what was; time in a pause is no one's. */
    void clear() {
        samples.clear();
    }

    /** Per second; 0 while it is not known. */
    double perSecond() {
        if (samples.isEmpty()) {
            return 0;
        }
        double seconds = samples.getLast().seconds - samples.getFirst().seconds;
        return seconds < LEAST_SECONDS ? 0 : (samples.getLast().done - samples.getFirst().done) / seconds;
    }
}
