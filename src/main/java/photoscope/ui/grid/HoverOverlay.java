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

    private final HBox buttons = new HBox(4);
    private final Label text = new Label();
    private long id;

    HoverOverlay(ObservableList<GridAction> actions) {
        getStyleClass().add("hover");
        setPickOnBounds(false);
        setManaged(false);
        setVisible(false);
        text.getStyleClass().add("hover-text");
        text.setMouseTransparent(true);
        buttons.setPickOnBounds(false);
        getChildren().addAll(text, buttons);
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
        requestLayout();
    }

    void hide() {
        setVisible(false);
    }

    @Override
    protected void layoutChildren() {
        buttons.autosize();
        buttons.relocate(getWidth() - buttons.getWidth() - MARGIN, MARGIN);
        text.autosize();
        text.relocate(getWidth() - text.getWidth() - MARGIN, getHeight() - text.getHeight() - MARGIN);
    }
}
