package photoscope.ui.control;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/** Scrolls what is as wide as there is room, up and down only; the keyboard goes to what is in it. */
public final class VerticalScroll extends ScrollPane {
    public VerticalScroll(Node content) {
        super(content);
        getStyleClass().add("edge-to-edge");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
    }
}
