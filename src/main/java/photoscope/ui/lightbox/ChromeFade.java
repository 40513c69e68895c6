package photoscope.ui.lightbox;

import javafx.animation.FadeTransition;
import javafx.animation.PauseTransition;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.util.Duration;

import photoscope.ui.theme.Theme;

/**
 * Lets what lies over the picture fade while the mouse rests. It stays for those who reach it by keyboard, who point at
 * it, or who want no movement.
 */
final class ChromeFade {
    private static final Duration REST = Duration.seconds(2.5);
    private static final Duration FADE = Duration.millis(250);

    private final Parent view;
    private final Node chrome;
    private final PauseTransition rest = new PauseTransition(REST);
    private final FadeTransition fade;

    ChromeFade(Parent view, Node chrome) {
        this.view = view;
        this.chrome = chrome;
        fade = new FadeTransition(FADE, chrome);
        fade.setToValue(0);
        rest.setOnFinished(_ -> fadeOut());
    }

    void install() {
        view.addEventFilter(MouseEvent.ANY, _ -> wake());
        view.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode().isNavigationKey() || event.isShortcutDown()) {
                return;
            }
            wake();
        });
        view.visibleProperty().addListener((_, _, isVisible) -> {
            if (isVisible) {
                wake();
            } else {
                rest.stop();
            }
        });
    }

    private void wake() {
        fade.stop();
        chrome.setOpacity(1);
        view.setCursor(Cursor.NONE.equals(view.getCursor()) ? null : view.getCursor());
        rest.playFromStart();
    }

    private void fadeOut() {
        if (!Theme.isMotionReduced() && !chrome.isHover() && !hasKeyboard()) {
            fade.playFromStart();
            view.setCursor(view.getCursor() == null ? Cursor.NONE : view.getCursor());
        }
    }

    private boolean hasKeyboard() {
        for (Node node = view.getScene() == null ? null : view.getScene().getFocusOwner(); node != null; node = node
                .getParent()) {
            if (node.equals(chrome)) {
                return true;
            }
        }
        return false;
    }
}
