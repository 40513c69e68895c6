package photoscope.ui.settings;

import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import photoscope.library.SourceEntry;
import photoscope.library.SourceState;
import photoscope.ui.language.Words;

/** Asks what becomes of the photos of a folder that is not to be looked at any more. */
final class RemoveChoice extends VBox {
    private final Button trigger;

    /**
     * @param trigger shows this; it has the keyboard again when nothing is to be done
     */
    RemoveChoice(Button trigger, SourceEntry source, SourceSettings sources, Words words) {
        this.trigger = trigger;
        getStyleClass().add("confirmation");
        getChildren().add(SettingsForm.muted(words.get("sources.remove.meaning")));
        if (source.state() != SourceState.KEPT) {
            getChildren().add(choice(words.get("sources.remove.keep"),
                    words.format("sources.remove.keep.meaning", source.photos()), () -> sources.keep(source)));
        }
        getChildren().add(choice(words.get("sources.remove.forget"),
                words.format("sources.remove.forget.meaning", source.photos()), () -> sources.forget(source)));
        Button leave = new Button(words.get("keep"));
        leave.setOnAction(_ -> show(false));
        getChildren().add(leave);
        setVisible(false);
        setManaged(false);
        trigger.setOnAction(_ -> {
            show(true);
            leave.requestFocus();
        });
    }

    private HBox choice(String title, String meaning, Runnable action) {
        Button act = new Button(title);
        act.setMinWidth(Region.USE_PREF_SIZE);
        act.setOnAction(_ -> {
            show(false);
            action.run();
        });
        HBox line = new HBox(act, SettingsForm.muted(meaning));
        line.getStyleClass().add("choice");
        return line;
    }

    private void show(boolean isShown) {
        setVisible(isShown);
        setManaged(isShown);
        if (!isShown) {
            trigger.requestFocus();
        }
    }
}
