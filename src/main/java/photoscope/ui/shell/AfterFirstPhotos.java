package photoscope.ui.shell;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.TimeUnit;
import javafx.animation.AnimationTimer;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;

import photoscope.ui.browse.Place;
import photoscope.ui.gallery.GalleryModel.Hung;
import photoscope.ui.grid.GridView;

/**
 * Does what can wait until the first photos are drawn, one thing a frame. Where they take long, it does not wait
 * for ever.
 */
final class AfterFirstPhotos extends AnimationTimer {
    private static final long MOST = TimeUnit.SECONDS.toNanos(3);
    /** The frame after the one in which they came may still be drawing them. */
    private static final int FRAMES = 4;
    private final ObservableBooleanValue filled;
    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private long begin;
    private int frames;

    /** Waits for photos only where there are some to come. */
    static AfterFirstPhotos of(GridView grid, LibraryModels models) {
        return new AfterFirstPhotos(Bindings.createBooleanBinding(() -> {
            Hung hung = models.gallery().hung().get();
            return grid.filledProperty().get() || (hung != null && hung.gallery().size() == 0)
                    || !(models.browse().place() instanceof Place.Photos);
        }, grid.filledProperty(), models.gallery().hung(), models.browse().visit()));
    }

    /** @param filled whether all photos that can be seen are there */
    private AfterFirstPhotos(ObservableBooleanValue filled) {
        this.filled = filled;
    }

    /** Adds what is to be done. */
    AfterFirstPhotos then(Runnable step) {
        waiting.add(step);
        return this;
    }

    @Override
    public void handle(long now) {
        begin = begin == 0 ? now : begin;
        frames = filled.get() ? frames + 1 : frames;
        if (frames < FRAMES && now - begin < MOST) {
            return;
        }
        Runnable step = waiting.poll();
        if (step == null) {
            stop();
        } else {
            step.run();
        }
    }
}
