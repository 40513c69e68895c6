package photoscope.ui.search;

import javafx.animation.PauseTransition;
import javafx.util.Duration;

/** A pause by the clock. */
public final class TimedPause implements Pause {
    /** Shorter than people notice, longer than they need from one letter to the next. */
    public static final Duration BETWEEN_LETTERS = Duration.millis(120);
    private final PauseTransition clock;

    public TimedPause(Duration length) {
        this.clock = new PauseTransition(length);
    }

    @Override
    public void then(Runnable work) {
        clock.setOnFinished(_ -> work.run());
        clock.playFromStart();
    }

    @Override
    public void cancel() {
        clock.stop();
    }
}
