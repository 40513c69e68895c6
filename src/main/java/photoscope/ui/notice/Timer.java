package photoscope.ui.notice;

import java.time.Duration;

/** Does something after a while, unless it is started again before or stopped. */
public interface Timer {
    void start(Duration time, Runnable action);

    void stop();
}
