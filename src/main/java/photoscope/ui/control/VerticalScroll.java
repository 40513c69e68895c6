package photoscope.ui.control;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;

/** Scrolls what is as wide as there is room, up and down only; the keyboard goes to what is in it. */
public final class VerticalScroll extends ScrollPane {
    private static final double MARGIN = 16;

    public VerticalScroll(Node content) {
        super(content);
        getStyleClass().add("edge-to-edge");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
    }

    /** Has what lies in one of these be seen in full, or from its top where it is higher than there is room. */
    public static void reveal(Node node) {
        for (Parent parent = node.getParent(); parent != null; parent = parent.getParent()) {
            if (parent instanceof VerticalScroll scroll) {
                scroll.show(node);
                return;
            }
        }
    }

    private void show(Node node) {
        applyCss();
        layout();
        double room = getViewportBounds().getHeight();
        double beyond = getContent().getLayoutBounds().getHeight() - room;
        if (beyond <= 0) {
            return;
        }
        Bounds wanted = getContent().sceneToLocal(node.localToScene(node.getLayoutBounds()));
        double top = getVvalue() * beyond;
        double lowest = Math.max(top, wanted.getMaxY() + MARGIN - room);
        setVvalue(Math.clamp(Math.min(lowest, wanted.getMinY() - MARGIN) / beyond, 0, 1));
    }
}
