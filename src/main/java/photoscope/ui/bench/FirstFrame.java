package photoscope.ui.bench;

import java.lang.management.ManagementFactory;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleConsumer;
import javafx.animation.AnimationTimer;

/** Waits until something is to be seen, and then until it is drawn: the second frame after it waits for the first. */
final class FirstFrame extends AnimationTimer {
    private static final int FRAMES = 2;

    private final BooleanSupplier isThere;
    private final DoubleConsumer done;
    private int frames;

    /** @param done is told the milliseconds since the process was started */
    FirstFrame(BooleanSupplier isThere, DoubleConsumer done) {
        this.isThere = isThere;
        this.done = done;
    }

    @Override
    public void handle(long now) {
        frames = isThere.getAsBoolean() ? frames + 1 : 0;
        if (frames > FRAMES) {
            stop();
            done.accept((double) System.currentTimeMillis() - ManagementFactory.getRuntimeMXBean().getStartTime());
        }
    }
}
