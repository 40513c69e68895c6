package photoscope.ui.settings;

import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import photoscope.library.LibraryException;
import photoscope.photo.Sentence;
import photoscope.ui.task.Background;

/** Changes something off the JavaFX thread, and keeps what went wrong for the control it was changed by. */
final class Saving {
    private final Background background;
    private final ReadOnlyObjectWrapper<Sentence> trouble = new ReadOnlyObjectWrapper<>(Sentence.NONE);

    Saving(Background background) {
        this.background = background;
    }

    /** Why the last change did not succeed, in a sentence; empty when it did. */
    ReadOnlyObjectProperty<Sentence> trouble() {
        return trouble.getReadOnlyProperty();
    }

    <T> Future<?> run(Callable<T> change, Consumer<? super T> done) {
        return run(change, done, () -> {});
    }

    /**
     * @param ended is told when it has ended, well or not, unless it was cancelled
     */
    <T> Future<?> run(Callable<T> change, Consumer<? super T> done, Runnable ended) {
        return background.run(change, outcome -> {
            trouble.set(Sentence.NONE);
            ended.run();
            done.accept(outcome);
        }, failure -> {
            ended.run();
            fail(failure);
        });
    }

    void fail(Exception failure) {
        trouble.set(LibraryException.reason(failure));
    }
}
