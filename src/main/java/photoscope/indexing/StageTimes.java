package photoscope.indexing;

import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.atomic.LongAdder;

import photoscope.photo.Stage;

/** How long the stages have worked, summed over threads: what bounds indexing shows here. */
final class StageTimes {
    private final Map<Stage, LongAdder> nanoseconds = new EnumMap<>(Stage.class);

    StageTimes() {
        for (Stage stage : Stage.values()) {
            nanoseconds.put(stage, new LongAdder());
        }
    }

    /** Adds the time since a {@link System#nanoTime} to a stage, and returns the time now. */
    long add(Stage stage, long since) {
        long now = System.nanoTime();
        LongAdder sum = nanoseconds.get(stage);
        if (sum != null) {
            sum.add(now - since);
        }
        return now;
    }

    /** Seconds by stage. */
    Map<Stage, Double> seconds() {
        Map<Stage, Double> seconds = new EnumMap<>(Stage.class);
        nanoseconds.forEach((stage, sum) -> seconds.put(stage, sum.sum() / 1e9));
        return seconds;
    }
}
