package photoscope.ui.sidebar;

import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import java.util.function.Consumer;

import photoscope.ui.task.Background;

/**
 * Something that is read again and again, never twice at a time: asked for meanwhile, it is read once more afterwards.
 * To be used on the JavaFX thread alone.
 */
final class Reload<T> {
    private final Background background;
    private final Callable<T> work;
    private final Consumer<? super T> done;
    private final Consumer<? super Exception> failed;
    private boolean isRunning;
    private boolean isWantedAgain;

    Reload(Background background, Callable<T> work, Consumer<? super T> done, Consumer<? super Exception> failed) {
        this.background = background;
        this.work = work;
        this.done = done;
        this.failed = failed;
    }

    void start() {
        if (isRunning) {
            isWantedAgain = true;
            return;
        }
        isRunning = true;
        Future<?> _ = background.run(work, outcome -> {
            isRunning = false;
            done.accept(outcome);
            again();
        }, failure -> {
            isRunning = false;
            failed.accept(failure);
            again();
        });
    }

    private void again() {
        if (isWantedAgain) {
            isWantedAgain = false;
            start();
        }
    }
}
