package photoscope.ui.overlay;

import java.util.ArrayDeque;
import java.util.Deque;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;

/**
 * The content of a window and, over it, what is open for a while. The focus stays within the topmost overlay; Esc or a
 * press beside it closes it, and the focus goes back to where it was.
 */
public final class OverlayHost {
    private final StackPane view = new StackPane();
    private final Deque<OverlayLayer> layers = new ArrayDeque<>();
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();

    /** Lays overlays over this content. */
    public OverlayHost(Node content) {
        view.getChildren().add(content);
    }

    /** What goes into the scene. */
    public StackPane view() {
        return view;
    }

    /** Whether an overlay is open. */
    public ReadOnlyBooleanProperty open() {
        return open.getReadOnlyProperty();
    }

    /** Whether this overlay is open. */
    public boolean isOpen(Overlay overlay) {
        return layers.stream().anyMatch(layer -> layer.overlay().equals(overlay));
    }

    /** Opens an overlay on top; one that is open already stays as it is. */
    public void open(Overlay overlay) {
        if (isOpen(overlay)) {
            return;
        }
        OverlayLayer layer = new OverlayLayer(overlay, () -> close(overlay));
        if (!layers.isEmpty()) {
            layers.getFirst().releaseFocus();
        }
        layers.push(layer);
        view.getChildren().add(layer);
        open.set(true);
        overlay.opened(() -> close(overlay));
        layer.begin(view.getScene());
    }

    /** Closes all that is open. */
    public void closeAll() {
        if (!layers.isEmpty()) {
            close(layers.getLast().overlay());
        }
    }

    /** Closes an overlay and what lies on it; nothing happens if it is not open. */
    public void close(Overlay overlay) {
        while (isOpen(overlay)) {
            OverlayLayer layer = layers.pop();
            layer.end();
            view.getChildren().remove(layer);
            if (!layers.isEmpty()) {
                layers.getFirst().holdFocus();
            }
            layer.overlay().closed();
        }
        open.set(!layers.isEmpty());
    }
}
