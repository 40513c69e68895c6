package photoscope.ui.status;

import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.util.Duration;

/** Ticks four times a second. */
public final class FxTicker implements Ticker {
    private static final Duration PACE = Duration.millis(250);
    private final Timeline timeline = new Timeline();

    @Override
    public void start(Runnable tick) {
        timeline.getKeyFrames().setAll(new KeyFrame(PACE, _ -> tick.run()));
        timeline.setCycleCount(Timeline.INDEFINITE);
        timeline.playFromStart();
    }

    @Override
    public void stop() {
        timeline.stop();
    }
}
