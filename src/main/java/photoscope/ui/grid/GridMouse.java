package photoscope.ui.grid;

import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/** What the mouse does in a grid: clicks select, a drag from a photo takes it along, one from a gap draws a band. */
final class GridMouse {
    private final GridView view;
    private final GridFlow flow;
    private final GridModel model;
    private final GridNavigation navigation;
    private final BandSelection band;
    private final GridFileDrag drag;
    /** The photo that the button went down on, -1 for a gap. */
    private int pressed = -1;
    private boolean selectOnRelease;
    /** Whether the button went down on a stack's number, which moves as soon as its photo is selected. */
    private boolean pressedNumber;

    GridMouse(GridView view, GridFlow flow, GridModel model, GridNavigation navigation, BandSelection band,
            GridFileDrag drag) {
        this.view = view;
        this.flow = flow;
        this.model = model;
        this.navigation = navigation;
        this.band = band;
        this.drag = drag;
        flow.addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
        flow.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::move);
        flow.addEventHandler(MouseEvent.MOUSE_RELEASED, this::release);
        flow.addEventHandler(MouseEvent.DRAG_DETECTED, this::detect);
        flow.addEventHandler(MouseEvent.MOUSE_MOVED, event -> view.hover(itemAt(event)));
        flow.addEventHandler(MouseEvent.MOUSE_EXITED, event -> view.hover(-1));
    }

    private int itemAt(MouseEvent event) {
        return model.layout().itemAt(event.getX() - GridMetrics.MARGIN, event.getY() + model.position());
    }

    private void press(MouseEvent event) {
        view.usedMouse();
        view.requestFocus();
        navigation.restart();
        pressed = itemAt(event);
        pressedNumber = isOnStack(event);
        selectOnRelease = false;
        GridSelection selection = model.selection();
        if (pressed < 0) {
            return;
        }
        if (event.getButton() != MouseButton.PRIMARY) {
            if (!selection.isSelected(pressed)) {
                selection.select(pressed);
            }
        } else if (event.isShiftDown()) {
            selection.extendTo(pressed, event.isShortcutDown());
        } else if (event.isShortcutDown()) {
            selection.toggle(pressed);
        } else if (selection.isSelected(pressed)) {
            // perhaps all that is selected is about to be dragged
            selectOnRelease = true;
            selection.moveFocus(pressed);
        } else {
            selection.select(pressed);
        }
        if (event.getButton() == MouseButton.PRIMARY && selection.isSelected(pressed)) {
            drag.prepare(selection.firstIds(GridFileDrag.MOST));
        }
    }

    private void detect(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        if (pressed < 0) {
            band.start(event);
        } else if (model.selection().isSelected(pressed)) {
            selectOnRelease = false;
            GridCell cell = flow.cell(pressed);
            drag.start(flow, cell == null ? null : cell.image());
        }
        event.consume();
    }

    private void move(MouseEvent event) {
        if (band.isDrawn()) {
            band.drag(event);
        }
    }

    private void release(MouseEvent event) {
        if (band.isDrawn()) {
            band.end();
        } else if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
            click(event);
        }
        pressed = -1;
    }

    private boolean isOnStack(MouseEvent event) {
        GridCell cell = flow.cell(pressed);
        return cell != null && cell.isOnStack(event.getX() - cell.getLayoutX(), event.getY() - cell.getLayoutY());
    }

    private void click(MouseEvent event) {
        boolean plain = !event.isShiftDown() && !event.isShortcutDown();
        if (pressed < 0) {
            if (plain) {
                model.selection().clear();
            }
        } else if (plain && pressedNumber && event.getClickCount() == 1) {
            model.selection().select(pressed);
            view.openStack();
        } else if (plain && event.getClickCount() == 2) {
            view.open();
        } else if (selectOnRelease) {
            model.selection().select(pressed);
        }
    }
}
