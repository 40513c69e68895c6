package photoscope.ui.notice;

import java.time.Duration;

import javafx.animation.PauseTransition;

/** Waits on the JavaFX thread, without keeping it busy. */
public final class FxTimer implements Timer {
    private final PauseTransition pause = new PauseTransition();

    @Override
    public void start(Duration time, Runnable action) {
        pause.stop();
        pause.setDuration(javafx.util.Duration.millis((double) time.toMillis()));
        pause.setOnFinished(_ -> action.run());
        pause.playFromStart();
    }

    @Override
    public void stop() {
        pause.stop();
    }
}
