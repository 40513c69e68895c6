package photoscope.ui.control;

import java.util.function.Supplier;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;

import org.jspecify.annotations.Nullable;

/**
 * A tooltip that is made when the mouse comes to its node for the first time. Each tooltip is a window with a scene of
 * its own: made with their nodes, those of one window take a tenth of a second of its start.
 */
public final class LateTooltip implements EventHandler<MouseEvent> {
    private final Node node;
    private final Supplier<String> text;
    private @Nullable Tooltip tooltip;

    private LateTooltip(Node node, Supplier<String> text) {
        this.node = node;
        this.text = text;
    }

    /** Gives a node a tooltip that never changes. */
    public static void install(Node node, String text) {
        install(node, () -> text);
    }

    /**
     * Gives a node a tooltip.
     *
     * @param text asked each time the mouse comes; there is no tooltip while it is empty
     */
    public static void install(Node node, Supplier<String> text) {
        node.addEventHandler(MouseEvent.MOUSE_ENTERED, new LateTooltip(node, text));
    }

    @Override
    public void handle(MouseEvent event) {
        String now = text.get();
        if (now.isEmpty()) {
            if (tooltip != null) {
                Tooltip.uninstall(node, tooltip);
                tooltip = null;
            }
        } else if (tooltip == null) {
            tooltip = new Tooltip(now);
            Tooltip.install(node, tooltip);
        } else {
            tooltip.setText(now);
        }
    }
}
