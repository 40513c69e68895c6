package photoscope.indexing;

import java.util.concurrent.atomic.LongAdder;

import photoscope.photo.Progress;

/** What the stages of indexing count while they work; a window or terminal looks at it when it likes. */
final class IndexCounters {
    final LongAdder scanned = new LongAdder();
    final LongAdder unchanged = new LongAdder();
    final LongAdder done = new LongAdder();
    final LongAdder added = new LongAdder();
    final LongAdder updated = new LongAdder();
    final LongAdder moved = new LongAdder();
    final LongAdder copies = new LongAdder();
    final LongAdder sidecars = new LongAdder();
    final LongAdder missing = new LongAdder();
    final LongAdder outOfReach = new LongAdder();
    final LongAdder embedded = new LongAdder();
    final LongAdder problems = new LongAdder();
    final LongAdder bytes = new LongAdder();
    final StageTimes times = new StageTimes();
    private volatile String title = "Starting";
    private volatile String current = "";
    private volatile long total;
    private volatile boolean totalKnown;

    void begin(String what, long howMany) {
        title = what;
        total = done.sum() + howMany;
        totalKnown = howMany > 0;
    }

    void at(String folder) {
        current = folder;
    }

    Progress sample() {
        boolean scanning = !totalKnown;
        return new Progress(title, scanning ? scanned.sum() : done.sum(), scanning ? scanned.sum() : total, totalKnown,
                problems.sum(), current);
    }
}
