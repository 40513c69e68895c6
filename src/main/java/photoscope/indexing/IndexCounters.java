package photoscope.indexing;

import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
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
    final LongAdder missing = new LongAdder();
    final LongAdder embedded = new LongAdder();
    final LongAdder problems = new LongAdder();
    final LongAdder bytes = new LongAdder();
    final StageTimes times = new StageTimes();
    private final AtomicLong total = new AtomicLong();
    private final AtomicReference<String> title = new AtomicReference<>("Starting");
    private final AtomicReference<String> current = new AtomicReference<>("");
    private volatile boolean totalKnown;

    void begin(String what, long howMany) {
        title.set(what);
        total.set(done.sum() + howMany);
        totalKnown = howMany > 0;
    }

    void at(String folder) {
        current.set(folder);
    }

    Progress sample() {
        boolean scanning = !totalKnown;
        return new Progress(title.get(), scanning ? scanned.sum() : done.sum(), scanning ? scanned.sum() : total.get(),
                totalKnown, problems.sum(), current.get());
    }
}
