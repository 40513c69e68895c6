package photoscope.ui.task;

import java.util.concurrent.Executor;

import javafx.application.Platform;

/** The one gate to the JavaFX thread: whatever comes from elsewhere passes here. */
public final class UiThread implements Executor {
    /** Runs at once where this is the JavaFX thread already, else as soon as it is free. */
    @Override
    public void execute(Runnable work) {
        if (Platform.isFxApplicationThread()) {
            work.run();
        } else {
            Platform.runLater(work);
        }
    }
}
