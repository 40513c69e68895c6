package photoscope.ui.settings;

import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** Says what something means before it is done, in the place where it was asked for. */
final class Confirmation extends Question {
    private static final String DANGER = "danger";
    private final Button act;

    /**
     * @param trigger shows this; it comes back when it is not to be done
     */
    Confirmation(Button trigger, String meaning, String doIt, String keepIt, Runnable action) {
        super(trigger);
        act = new Button(doIt);
        act.getStyleClass().add(DANGER);
        Button keep = new Button(keepIt);
        act.setMinWidth(Region.USE_PREF_SIZE);
        keep.setMinWidth(Region.USE_PREF_SIZE);
        HBox buttons = new HBox(act, keep);
        buttons.getStyleClass().add("buttons");
        getChildren().addAll(SettingsForm.muted(meaning), buttons);
        keep.setOnAction(_ -> answered());
        act.setOnAction(_ -> {
            answered();
            action.run();
        });
        askedBy(keep);
    }

    /** The same for what takes nothing away: its button does not warn. */
    Confirmation harmless() {
        act.getStyleClass().remove(DANGER);
        act.getStyleClass().add("accent");
        return this;
    }
}
