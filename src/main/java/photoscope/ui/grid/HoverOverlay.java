package photoscope.ui.grid;

import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

import photoscope.ui.control.LateTooltip;

/** What lies on the picture under the mouse: its score and the quick actions. One for the whole grid. */
final class HoverOverlay extends Pane {
    private static final double MARGIN = 6;
    /** What is said of a narrow photo may stick out of it by this much: cut off it says nothing. */
    private static final double LEAST_HINT = 150;

    private final HBox buttons = new HBox(4);
    private final Label text = new Label();
    private final Label hint = new Label();
    private long id;

    HoverOverlay(ObservableList<GridAction> actions) {
        getStyleClass().add("hover");
        setPickOnBounds(false);
        setManaged(false);
        setVisible(false);
        text.getStyleClass().add("hover-text");
        text.setMouseTransparent(true);
        buttons.setPickOnBounds(false);
        hint.getStyleClass().add("hover-hint");
        hint.setMouseTransparent(true);
        hint.setWrapText(true);
        hint.setVisible(false);
        getChildren().addAll(text, buttons, hint);
        actions.addListener((ListChangeListener<GridAction>) change -> buttons.getChildren()
                .setAll(actions.stream().map(this::button).toList()));
    }

    private Button button(GridAction action) {
        Button button = new Button(null, new FontIcon(action.icon()));
        button.getStyleClass().add("hover-button");
        button.setAccessibleText(action.text());
        LateTooltip.install(button, action.text());
        // the same commands have keys; tabbing through what the mouse conjured up would lead nowhere
        button.setFocusTraversable(false);
        button.setOnAction(event -> action.run().accept(id));
        return button;
    }

    /** Lies down on a cell. */
    void show(GridCell cell, @Nullable String hoverText) {
        id = cell.id();
        text.setText(hoverText);
        text.setVisible(hoverText != null && !hoverText.isEmpty());
        resizeRelocate(cell.getLayoutX(), cell.getLayoutY(), cell.getWidth(), cell.getHeight());
        setVisible(true);
        double wanted = buttons.prefWidth(-1);
        buttons.setVisible(wanted + 2 * MARGIN <= getWidth());
        layout(); // now: the next layout may pass over it, and its buttons would lie where the last photo's edge was
    }

    void hide() {
        setVisible(false);
    }

    /** Says something of the photo, at its lower edge, where its neighbours stay uncovered; nothing if empty. */
    void say(String words) {
        hint.setText(words);
        hint.setVisible(!words.isEmpty());
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        buttons.autosize();
        buttons.relocate(getWidth() - buttons.getWidth() - MARGIN, MARGIN);
        text.autosize();
        text.relocate(getWidth() - text.getWidth() - MARGIN, getHeight() - text.getHeight() - MARGIN);
        double widest = Math.max(LEAST_HINT, getWidth() - 2 * MARGIN);
        double width = Math.min(widest, hint.prefWidth(-1));
        double height = hint.prefHeight(width);
        double below = text.isVisible() ? text.getHeight() + 4 : 0;
        double room = getParent().getLayoutBounds().getWidth() - getLayoutX() - width - MARGIN;
        hint.resizeRelocate(Math.min(MARGIN, room), getHeight() - height - MARGIN - below, width, height);
    }
}
