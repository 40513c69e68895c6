package photoscope.ui.bench;

import java.util.Random;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javafx.animation.AnimationTimer;
import javafx.scene.Scene;
import javafx.scene.control.TextField;

import photoscope.bench.WindowFigures;
import photoscope.ui.grid.GridView;

/**
 * One run in an open window: scrolls for some seconds, jumps to places far apart, selects all, and types a search. One
 * step a frame.
 */
final class WindowRun extends AnimationTimer {
    private static final long WARM_UP = TimeUnit.SECONDS.toNanos(3);
    private static final long SCROLL = TimeUnit.SECONDS.toNanos(8);
    /** Seven screens a second, and the same again for each second that passes. */
    private static final double PIXELS_A_FRAME = 100;
    private static final int JUMPS = 20;
    private static final int FRAMES_BETWEEN = 20;
    private static final long WATCHED = TimeUnit.SECONDS.toNanos(2);
    private static final String SEARCH = "red boat at sea";
    private static final long BETWEEN_LETTERS = TimeUnit.MILLISECONDS.toNanos(150);
    private static final double MEGABYTE = 1 << 20;

    private enum Phase {
        WARMING_UP,
        SCROLLING,
        JUMPING,
        SELECTING,
        SEARCHING
    }

    private final Scene scene;
    private final GridView grid;
    private final StallProbe probe;
    private final ThreadTimes times = new ThreadTimes();
    private final Random places = new Random(7);
    private final Durations frames = new Durations();
    private final Durations uiWork = new Durations();
    private final Durations rendererWork = new Durations();
    private final Durations jumps = new Durations();
    private Consumer<WindowFigures> ending = figures -> {};
    private StallProbe.Stall whileScrolling = StallProbe.Stall.NONE;
    private StallProbe.Stall whileSelecting = StallProbe.Stall.NONE;
    private double start;
    private Phase phase = Phase.WARMING_UP;
    private long begin;
    private long last;
    private long jumped;
    private int rest = FRAMES_BETWEEN;

    /** To be made on the JavaFX thread, when the grid is filled. */
    WindowRun(Scene scene, GridView grid, Executor ui) {
        this.scene = scene;
        this.grid = grid;
        this.probe = new StallProbe(ui);
    }

    /**
     * Begins.
     *
     * @param startMilliseconds what the start has taken
     * @param done is told all on the JavaFX thread
     */
    void start(double startMilliseconds, Consumer<WindowFigures> done) {
        start = startMilliseconds;
        ending = done;
        start();
    }

    @Override
    public void handle(long now) {
        long time = System.nanoTime();
        begin = begin == 0 ? time : begin;
        switch (phase) {
            case WARMING_UP -> warmUp(time);
            case SCROLLING -> scroll(now, time);
            case JUMPING -> jump(time);
            case SELECTING -> select(time);
            case SEARCHING -> search(time);
        }
        last = now;
    }

    private void next(Phase to, long time) {
        phase = to;
        begin = time;
    }

    private void warmUp(long time) {
        grid.scrollBy(PIXELS_A_FRAME);
        if (time - begin > WARM_UP) {
            probe.take();
            next(Phase.SCROLLING, time);
        }
    }

    private void scroll(long now, long time) {
        frames.add(now - last);
        times.note(uiWork, rendererWork);
        grid.scrollBy(PIXELS_A_FRAME * (2 + (time - begin) / (double) WARM_UP));
        if (time - begin > SCROLL) {
            whileScrolling = probe.take();
            next(Phase.JUMPING, time);
        }
    }

    private void jump(long time) {
        if (rest > 0) {
            rest--;
            if (rest == 0) {
                grid.scrollToPlace(places.nextDouble());
                grid.layout();
                jumped = time;
            }
        } else if (grid.filledProperty().get()) {
            jumps.add(time - jumped);
            rest = FRAMES_BETWEEN;
            if (jumps.count() == JUMPS) {
                probe.take();
                next(Phase.SELECTING, time);
                grid.selection().selectAll();
            }
        }
    }

    private void select(long time) {
        if (time - begin > WATCHED) {
            whileSelecting = probe.take();
            grid.selection().clear();
            next(Phase.SEARCHING, time);
        }
    }

    private void search(long time) {
        TextField field = (TextField) scene.lookup(".search-text");
        int letters = (int) Math.min(SEARCH.length(), (time - begin) / BETWEEN_LETTERS);
        if (field.getLength() < letters) {
            field.requestFocus();
            field.appendText(SEARCH.substring(field.getLength(), letters));
        }
        if (time - begin > SEARCH.length() * BETWEEN_LETTERS + WATCHED) {
            stop();
            StallProbe.Stall whileSearching = probe.take();
            probe.close();
            ending.accept(new WindowFigures(start, frames.median(), frames.percentile(99), uiWork.median(),
                    rendererWork.median(), whileScrolling.stall(), whileScrolling.work(), jumps.median(),
                    jumps.percentile(100), whileSelecting.stall(), whileSelecting.work(), whileSearching.stall(),
                    whileSearching.work(), heap()));
        }
    }

    private static double heap() {
        // twice, for what only the first collection makes collectable
        System.gc();
        System.gc();
        Runtime memory = Runtime.getRuntime();
        return (memory.totalMemory() - memory.freeMemory()) / MEGABYTE;
    }
}
