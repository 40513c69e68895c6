package photoscope.ui.task;

import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

/**
 * Work of which only the newest counts, as when one types or scrolls: starting it again cancels what runs, and an
 * answer that comes late is dropped. To be used on the JavaFX thread alone.
 */
public final class Latest {
    private final Background background;
    private long generation;
    private @Nullable Future<?> running;

    public Latest(Background background) {
        this.background = background;
    }

    /** Starts work in place of what was started before. */
    public <T> void run(Callable<T> work, Consumer<? super T> done, Consumer<? super Exception> failed) {
        cancel();
        long mine = generation;
        running = background.run(work, outcome -> {
            if (mine == generation) {
                done.accept(outcome);
            }
        }, failure -> {
            if (mine == generation) {
                failed.accept(failure);
            }
        });
    }

    /** Drops what runs. */
    public void cancel() {
        generation++;
        if (running != null) {
            running.cancel(true);
            running = null;
        }
    }
}
