package photoscope.ui.settings;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

import photoscope.ui.control.VerticalScroll;

/** Comes up where it was asked for, scrolled into sight; Esc takes it away again and leaves all as it was. */
abstract class Question extends VBox {
    private final Button trigger;

    /**
     * @param trigger shows this; it has the keyboard again when this is answered
     */
    Question(Button trigger) {
        this.trigger = trigger;
        getStyleClass().add("confirmation");
        shown(false);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                answered();
                event.consume();
            }
        });
    }

    /**
     * @param safest has the keyboard at first
     */
    final void askedBy(Node safest) {
        trigger.setOnAction(_ -> {
            shown(true);
            VerticalScroll.reveal(this);
            safest.requestFocus();
        });
    }

    final void answered() {
        shown(false);
        trigger.requestFocus();
    }

    private void shown(boolean isShown) {
        setVisible(isShown);
        setManaged(isShown);
    }
}
