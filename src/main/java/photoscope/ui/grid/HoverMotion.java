package photoscope.ui.grid;

import java.util.function.BooleanSupplier;
import javafx.animation.PauseTransition;
import javafx.util.Duration;

import org.jspecify.annotations.Nullable;

/** Waits until the mouse rests on a photo, and then shows what moves behind it, in its cell. */
final class HoverMotion {
    private final PauseTransition wait = new PauseTransition(Duration.millis(400));
    private final BooleanSupplier isStill;
    private GridMotion motion = GridMotion.NONE;
    private @Nullable GridCell cell;
    private double outputScale = 1;

    /**
     * @param isStill whether nothing is to move by itself
     */
    HoverMotion(BooleanSupplier isStill) {
        this.isStill = isStill;
        wait.setOnFinished(_ -> begin());
    }

    void set(GridMotion newMotion) {
        leave();
        motion = newMotion;
    }

    void rest(GridCell on, double scale) {
        leave();
        if (!isStill.getAsBoolean()) {
            cell = on;
            outputScale = scale;
            wait.playFromStart();
        }
    }

    private void begin() {
        GridCell on = cell;
        if (on != null && !on.isDisabled()) {
            // a film that is wider or higher than the cell is cut off: it needs some more pixels one way
            int side = (int) Math.ceil(1.4 * Math.max(on.getWidth(), on.getHeight()) * outputScale);
            motion.begin(on.id(), side, side, on::showMotion, on::endMotion);
        }
    }

    void leave() {
        wait.stop();
        motion.end();
        if (cell != null) {
            cell.endMotion();
            cell = null;
        }
    }
}
