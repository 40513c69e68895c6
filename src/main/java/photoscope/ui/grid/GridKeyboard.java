package photoscope.ui.grid;

import javafx.scene.input.KeyEvent;

/** What keys do in a grid. */
final class GridKeyboard {
    private final GridView view;
    private final GridModel model;
    private final GridNavigation navigation;

    GridKeyboard(GridView view, GridModel model, GridNavigation navigation) {
        this.view = view;
        this.model = model;
        this.navigation = navigation;
    }

    void pressed(KeyEvent event) {
        if (event.isAltDown() || model.content().items().size() == 0) {
            return;
        }
        boolean handled = event.isShortcutDown() ? shortcut(event) : plain(event);
        if (handled) {
            event.consume();
        }
    }

    private boolean shortcut(KeyEvent event) {
        switch (event.getCode()) {
            case A -> model.selection().selectAll();
            case PLUS, ADD, EQUALS -> view.zoom(1);
            case MINUS, SUBTRACT -> view.zoom(-1);
            case HOME -> go(event, 0);
            case END -> go(event, model.content().items().size() - 1);
            case SPACE -> toggle();
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean plain(KeyEvent event) {
        GridLayout layout = model.layout();
        int item = model.selection().focus();
        switch (event.getCode()) {
            case LEFT, KP_LEFT -> go(event, item < 0 ? start() : navigation.sideways(layout, item, -1));
            case RIGHT, KP_RIGHT -> go(event, item < 0 ? start() : navigation.sideways(layout, item, 1));
            case UP, KP_UP -> go(event, item < 0 ? start() : navigation.rows(layout, item, -1));
            case DOWN, KP_DOWN -> go(event, item < 0 ? start() : navigation.rows(layout, item, 1));
            case PAGE_UP -> go(event, item < 0 ? start() : navigation.distance(layout, item, -page()));
            case PAGE_DOWN -> go(event, item < 0 ? start() : navigation.distance(layout, item, page()));
            case HOME -> go(event, 0);
            case END -> go(event, model.content().items().size() - 1);
            case ENTER -> view.open();
            case SPACE -> view.preview();
            case ESCAPE -> {
                return clear();
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    /** Esc means something else to others where nothing is selected. */
    private boolean clear() {
        boolean any = model.selection().count() > 0;
        model.selection().clear();
        return any;
    }

    private void toggle() {
        if (model.selection().focus() >= 0) {
            model.selection().toggle(model.selection().focus());
        }
    }

    private void go(KeyEvent event, int item) {
        if (event.isShiftDown()) {
            model.selection().extendTo(item, false);
        } else {
            model.selection().select(item);
        }
        view.scrollTo(item);
    }

    private int start() {
        return Math.max(0, view.firstWholly());
    }

    private double page() {
        return Math.max(1, model.viewport() - GridMetrics.HEADER);
    }
}
