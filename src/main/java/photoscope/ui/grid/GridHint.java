package photoscope.ui.grid;

import javafx.animation.PauseTransition;
import javafx.util.Duration;

/** Name and date of the photo under the mouse, shown on the photo itself when the mouse rests. */
final class GridHint {
    private final GridNames names;
    private final HoverOverlay overlay;
    private final PauseTransition wait = new PauseTransition(Duration.millis(700));
    private int index = -1;
    private boolean due;

    GridHint(GridNames names, HoverOverlay overlay) {
        this.names = names;
        this.overlay = overlay;
        wait.setOnFinished(event -> {
            due = true;
            refresh();
        });
    }

    void prepare(int item) {
        index = item;
        wait.playFromStart();
    }

    /** Shows it where it is due and its text has come. */
    void refresh() {
        String text = due && index >= 0 ? names.tip(index) : null;
        if (text != null) {
            overlay.say(text);
        }
    }

    void hide() {
        index = -1;
        due = false;
        wait.stop();
        overlay.say("");
    }
}
