package photoscope.ui.task;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;

/** Runs work off the JavaFX thread and brings its outcome back to it. In tests both executors may be the caller's. */
public final class Background {
    private final Executor workers;
    private final Executor ui;

    /**
     * @param workers an {@link ExecutorService} that its owner closes
     * @param ui {@link UiThread} in a window
     */
    public Background(Executor workers, Executor ui) {
        this.workers = workers;
        this.ui = ui;
    }

    /** Where outcomes arrive. */
    public Executor ui() {
        return ui;
    }

    /**
     * Starts work; exactly one of the two is told the outcome, unless the work is cancelled. An error of Java is told as
     * a failure, and reported like any that nobody caught.
     *
     * @return to cancel it by, which interrupts it
     */
    public <T> Future<?> run(Callable<T> work, Consumer<? super T> done, Consumer<? super Exception> failed) {
        FutureTask<Void> task = new FutureTask<>(() -> {
            try {
                T outcome = work.call();
                ui.execute(() -> done.accept(outcome));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } catch (Exception e) {
                ui.execute(() -> failed.accept(e));
            } catch (Error e) {
                Thread worker = Thread.currentThread();
                worker.getUncaughtExceptionHandler().uncaughtException(worker, e); // the task would keep it to itself
                ui.execute(() -> failed.accept(new CompletionException(e)));
            }
        }, null);
        workers.execute(task);
        return task;
    }
}
