package photoscope.tidying;

import java.util.concurrent.atomic.LongAdder;

import photoscope.photo.Progress;

/** Counts how far a job is; one thread counts, any may look. */
public final class TidyingProgress {
    /** What is being done now; the counters begin anew with each stage. */
    private record Stage(String title, long total, LongAdder done, LongAdder problems) {}

    private volatile Stage stage = new Stage("", 0, new LongAdder(), new LongAdder());
    private volatile String current = "";

    /** How far it is. */
    public Progress sample() {
        Stage now = stage;
        return new Progress(now.title, now.done.sum(), now.total, true, now.problems.sum(), current);
    }

    void begin(String title, long total) {
        stage = new Stage(title, total, new LongAdder(), new LongAdder());
    }

    void at(Object where) {
        current = where.toString();
    }

    void done(long count) {
        stage.done.add(count);
    }

    void problem() {
        stage.problems.increment();
    }
}
