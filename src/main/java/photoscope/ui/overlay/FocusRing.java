package photoscope.ui.overlay;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.value.ChangeListener;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;

import org.jspecify.annotations.Nullable;

/** Keeps the focus within a part of the scene: behind the last control comes the first, before the first the last. */
final class FocusRing {
    private final Parent part;
    private final Scene scene;
    private final ChangeListener<@Nullable Node> listener = (_, before, now) -> keepWithin(before, now);

    FocusRing(Parent part, Scene scene) {
        this.part = part;
        this.scene = scene;
    }

    void begin() {
        scene.focusOwnerProperty().addListener(listener);
    }

    void end() {
        scene.focusOwnerProperty().removeListener(listener);
    }

    private void keepWithin(@Nullable Node before, @Nullable Node now) {
        if (now != null && isWithin(now)) {
            return;
        }
        List<Node> all = new ArrayList<>();
        collect(part, all);
        if (!all.isEmpty()) {
            (all.getFirst().equals(before) ? all.getLast() : all.getFirst()).requestFocus();
        }
    }

    private boolean isWithin(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at.equals(part)) {
                return true;
            }
        }
        return false;
    }

    private static void collect(Node node, List<Node> found) {
        if (!node.isVisible() || node.isDisabled()) {
            return;
        }
        if (node.isFocusTraversable()) {
            found.add(node);
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, found));
        }
    }
}
