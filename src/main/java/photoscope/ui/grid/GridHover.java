package photoscope.ui.grid;

import java.util.function.BooleanSupplier;
import javafx.collections.ObservableList;
import javafx.scene.Node;

/** What comes up on the photo under the mouse: its quick actions, at rest its name and what moves behind it. */
final class GridHover {
    private final GridView view;
    private final GridFlow flow;
    private final HoverOverlay overlay;
    private final GridHint hint;
    private final HoverMotion motion;
    private int index = -1;

    /**
     * @param isStill whether nothing is to move by itself
     */
    GridHover(GridView view, GridFlow flow, GridNames names, ObservableList<GridAction> actions,
            BooleanSupplier isStill) {
        this.view = view;
        this.flow = flow;
        overlay = new HoverOverlay(actions);
        hint = new GridHint(names, overlay);
        motion = new HoverMotion(isStill);
    }

    Node node() {
        return overlay;
    }

    void setMotion(GridMotion moving) {
        motion.set(moving);
    }

    /** The mouse is on this item; -1 for none. */
    void at(int item) {
        if (item == index) {
            return;
        }
        index = item;
        hint.hide();
        motion.leave();
        GridCell cell = flow.cell(item);
        if (cell == null) {
            overlay.hide();
        } else {
            overlay.show(cell, view.items().hoverText(item));
            hint.prepare(item);
            motion.rest(cell, view.outputScale());
        }
    }

    /** Names have come. */
    void refreshHint() {
        hint.refresh();
    }

    /** Takes the name away until the mouse rests on another photo. */
    void hideHint() {
        hint.hide();
    }

    /** Nothing moves or comes up any more. */
    void stop() {
        hint.hide();
        motion.leave();
    }
}
