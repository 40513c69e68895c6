package photoscope.ui.grid;

import javafx.animation.PauseTransition;
import javafx.geometry.Bounds;
import javafx.scene.control.Tooltip;
import javafx.util.Duration;

/** The tooltip of the photo under the mouse: one for the whole grid, shown when the mouse rests. */
final class GridHint {
    private final GridView view;
    private final Tooltip tooltip = new Tooltip();
    private final PauseTransition wait = new PauseTransition(Duration.millis(700));
    private int index = -1;
    private boolean due;

    GridHint(GridView view) {
        this.view = view;
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
        Bounds place = due && index >= 0 ? view.boundsOnScreen(index) : null;
        String text = place == null ? null : view.tip(index);
        if (place != null && text != null) {
            tooltip.setText(text);
            tooltip.show(view, place.getMinX() + 12, place.getMaxY() + 4);
        }
    }

    void hide() {
        index = -1;
        due = false;
        wait.stop();
        tooltip.hide();
    }
}
