package photoscope.ui.overlay;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

import org.jspecify.annotations.Nullable;

/** One open overlay: the dimmed window, and the content on it. */
final class OverlayLayer extends StackPane {
    private final Overlay overlay;
    private final Runnable close;
    private @Nullable Node focusBefore;
    private @Nullable FocusRing ring;

    OverlayLayer(Overlay overlay, Runnable close) {
        this.overlay = overlay;
        this.close = close;
        getStyleClass().add("overlay-layer");
        Region content = overlay.content();
        if (!overlay.isFilling()) {
            content.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
            getStyleClass().add("overlay-panel-layer");
        }
        setAlignment(overlay.place());
        getChildren().add(content);
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::closeOutside);
        addEventHandler(KeyEvent.ANY, this::handleKey);
    }

    Overlay overlay() {
        return overlay;
    }

    void begin(Scene scene) {
        focusBefore = scene.getFocusOwner();
        applyCss();
        ring = new FocusRing(this, scene);
        ring.begin();
        overlay.firstFocus().requestFocus();
    }

    /** Lets the focus go, to another layer on top for instance. */
    void releaseFocus() {
        if (ring != null) {
            ring.end();
        }
    }

    /** Takes the focus back. */
    void holdFocus() {
        if (ring != null) {
            ring.begin();
        }
    }

    void end() {
        releaseFocus();
        getChildren().clear();
        if (focusBefore != null && focusBefore.getScene() != null) {
            focusBefore.requestFocus();
        }
    }

    private void closeOutside(MouseEvent event) {
        if (event.getTarget() == this) {
            close.run();
        }
        event.consume();
    }

    private void handleKey(KeyEvent event) {
        if (event.getEventType() == KeyEvent.KEY_PRESSED && event.getCode() == KeyCode.ESCAPE) {
            close.run();
            event.consume();
        } else if (!overlay.isPassingKeys() && !isMovingFocus(event)) {
            event.consume();
        }
    }

    private static boolean isMovingFocus(KeyEvent event) {
        return event.getCode() == KeyCode.TAB || (event.getCode().isArrowKey() && !event.isAltDown());
    }
}
