package photoscope.ui.grid;

import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.ScrollBar;

/** What a grid answers to those who can't see it; of its items only those in view exist as nodes. */
final class GridAccess {
    private final GridModel model;
    private final GridFlow flow;
    private final ScrollBar scrollBar;

    GridAccess(GridModel model, GridFlow flow, ScrollBar scrollBar) {
        this.model = model;
        this.flow = flow;
        this.scrollBar = scrollBar;
    }

    /** Empty where the grid answers as any node does, or has no answer. */
    Optional<Object> answer(AccessibleAttribute attribute, Object... parameters) {
        return Optional.ofNullable(switch (attribute) {
            case ITEM_COUNT -> model.content().items().size();
            case MULTIPLE_SELECTION -> true;
            case ITEM_AT_INDEX -> flow.cell((Integer) parameters[0]);
            case FOCUS_ITEM -> flow.cell(model.selection().focus());
            case SELECTED_ITEMS -> FXCollections.observableArrayList(flow.selectedCells());
            case VERTICAL_SCROLLBAR -> scrollBar;
            default -> null;
        });
    }
}
