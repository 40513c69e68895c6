package photoscope.ui.settings;

import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

import photoscope.library.SourceEntry;
import photoscope.library.SourceState;
import photoscope.ui.language.Words;

/** Asks what becomes of the photos of a folder that is not to be looked at any more. */
final class RemoveChoice extends Question {
    /**
     * @param trigger shows this; it has the keyboard again when nothing is to be done
     */
    RemoveChoice(Button trigger, SourceEntry source, SourceSettings sources, Words words) {
        super(trigger);
        getChildren().add(SettingsForm.muted(words.get("sources.remove.meaning")));
        if (source.state() != SourceState.KEPT) {
            getChildren().add(choice(words.get("sources.remove.keep"),
                    words.format("sources.remove.keep.meaning", source.photos()), () -> sources.keep(source)));
        }
        getChildren().add(choice(words.get("sources.remove.forget"),
                words.format("sources.remove.forget.meaning", source.photos()), () -> sources.forget(source)));
        Button leave = new Button(words.get("keep"));
        leave.setOnAction(_ -> answered());
        getChildren().add(leave);
        askedBy(leave);
    }

    private HBox choice(String title, String meaning, Runnable action) {
        Button act = new Button(title);
        act.setMinWidth(Region.USE_PREF_SIZE);
        act.setOnAction(_ -> {
            answered();
            action.run();
        });
        HBox line = new HBox(act, SettingsForm.muted(meaning));
        line.getStyleClass().add("choice");
        return line;
    }
}
