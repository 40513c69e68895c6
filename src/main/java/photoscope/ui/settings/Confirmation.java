package photoscope.ui.settings;

import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Says what something means before it is done, in the place where it was asked for. */
final class Confirmation extends VBox {
    private final Button keep;

    /**
     * @param trigger shows this; it comes back when it is not to be done
     */
    Confirmation(Button trigger, String meaning, String doIt, String keepIt, Runnable action) {
        getStyleClass().add("confirmation");
        Button act = new Button(doIt);
        act.getStyleClass().add("danger");
        this.keep = new Button(keepIt);
        act.setMinWidth(Region.USE_PREF_SIZE);
        keep.setMinWidth(Region.USE_PREF_SIZE);
        HBox buttons = new HBox(act, keep);
        buttons.getStyleClass().add("buttons");
        getChildren().addAll(SettingsForm.muted(meaning), buttons);
        show(false);
        trigger.setOnAction(_ -> {
            show(true);
            keep.requestFocus();
        });
        keep.setOnAction(_ -> {
            show(false);
            trigger.requestFocus();
        });
        act.setOnAction(_ -> {
            show(false);
            trigger.requestFocus();
            action.run();
        });
    }

    private void show(boolean isShown) {
        setVisible(isShown);
        setManaged(isShown);
    }
}
