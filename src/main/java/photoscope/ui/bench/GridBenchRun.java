package photoscope.ui.bench;

import java.util.Random;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import javafx.animation.AnimationTimer;

import photoscope.ui.grid.GridItems;
import photoscope.ui.grid.GridView;

/** One run: waits until the grid is filled, scrolls for some seconds, then jumps from year to year. */
final class GridBenchRun extends AnimationTimer {
    /** Told the frames while scrolling, the longest stall in milliseconds, and the jumps. */
    @FunctionalInterface
    interface Ending {
        void with(Durations frames, double stall, Durations jumps);
    }

    private static final long WARM_UP = TimeUnit.SECONDS.toNanos(3);
    private static final long SCROLL = TimeUnit.SECONDS.toNanos(8);
    /** Seven screens a second, and the same again for each second that passes. */
    private static final double PIXELS_A_FRAME = 100;
    private static final int JUMPS = 20;
    private static final int FRAMES_BETWEEN = 20;

    private final GridView grid;
    private final Ending ending;
    private final StallProbe probe;
    private final Random places = new Random(7);
    private final Durations frames = new Durations();
    private final Durations jumps = new Durations();
    private long begin;
    private long last;
    private long jumped;
    private int rest = FRAMES_BETWEEN;
    private boolean warm;

    GridBenchRun(GridView grid, Executor ui, Ending ending) {
        this.grid = grid;
        this.ending = ending;
        this.probe = new StallProbe(ui);
    }

    void start(GridItems items) {
        grid.showFromTop(items);
        start();
    }

    @Override
    public void handle(long now) {
        if (begin == 0) {
            begin = grid.filledProperty().get() ? now : 0;
            last = now;
            return;
        }
        long since = now - begin;
        if (since < WARM_UP + SCROLL) {
            scroll(now, since);
        } else {
            jump(System.nanoTime());
        }
        last = now;
    }

    private void scroll(long now, long since) {
        if (since > WARM_UP) {
            if (!warm) {
                warm = true;
                probe.longest();
            }
            frames.add(now - last);
        }
        grid.scrollBy(PIXELS_A_FRAME * (1 + since / (double) WARM_UP));
    }

    private void jump(long now) {
        if (rest > 0) {
            rest--;
            if (rest == 0) {
                grid.scrollToPlace(places.nextDouble());
                grid.layout();
                jumped = now;
            }
        } else if (grid.filledProperty().get()) {
            jumps.add(now - jumped);
            rest = FRAMES_BETWEEN;
            if (jumps.count() == JUMPS) {
                stop();
                probe.close();
                ending.with(frames, probe.longest(), jumps);
            }
        }
    }
}
