package photoscope.ui.shell;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.property.BooleanProperty;
import javafx.util.Duration;

import photoscope.annotations.SidecarsWaiting;
import photoscope.library.Library;
import photoscope.ui.browse.Place;
import photoscope.ui.grid.GridView;
import photoscope.ui.task.Background;
import photoscope.ui.task.Latest;

/** Looks a few times a second whether photos have come or changed, and has the window show it. */
final class LibraryTicker {
    private static final Duration PERIOD = Duration.millis(400);
    /** What waits to be written beside photos changes without a photo changing. */
    private static final int TICKS_TO_COUNT = 5;
    private final Library library;
    private final LibraryModels models;
    private final GridView grid;
    private final BooleanProperty isNew;
    private final Runnable changed;
    private final Latest counting;
    private final Timeline clock = new Timeline(new KeyFrame(PERIOD, _ -> tick()));
    private long seen;
    private long told;
    private int ticks;

    private record Counts(SidecarsWaiting sidecars, boolean hasSources) {}

    /**
     * @param isNew is told whether the library has no source yet
     * @param changed is told every two seconds at most that photos have come or changed, whoever changed them
     */
    LibraryTicker(Library library, LibraryModels models, GridView grid, BooleanProperty isNew, Runnable changed,
            Background background) {
        this.library = library;
        this.models = models;
        this.grid = grid;
        this.isNew = isNew;
        this.changed = changed;
        this.counting = new Latest(background);
        clock.setCycleCount(Animation.INDEFINITE);
    }

    void start() {
        seen = library.photos().changes();
        told = seen;
        count();
        clock.play();
    }

    void stop() {
        clock.stop();
        counting.cancel();
    }

    private void tick() {
        long now = library.photos().changes();
        boolean isTimeToCount = ++ticks % TICKS_TO_COUNT == 0;
        if (now != seen && !models.browse().isLoading().get()) {
            seen = now;
            refreshList();
            count();
        } else if (isTimeToCount) {
            count();
        }
        if (isTimeToCount && now != told) {
            told = now;
            changed.run();
        }
    }

    /** Ranked photos stay where they are: an answer that changes under one's eyes can't be looked through. */
    private void refreshList() {
        if (models.browse().place() instanceof Place.Photos photos && !photos.isRanked()) {
            models.browse().refresh();
        } else {
            grid.refreshMarks();
        }
    }

    private void count() {
        counting.run(() -> new Counts(library.annotating().pendingSidecars(), library.indexing().hasSources()),
                counts -> {
                    isNew.set(!counts.hasSources);
                    models.status().pendingSidecars().set(counts.sidecars.unwritten() + counts.sidecars.kept());
                }, failure -> { throw new IllegalStateException("The library can't be counted", failure); });
    }
}
