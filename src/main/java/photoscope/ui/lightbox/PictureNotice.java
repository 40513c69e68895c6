package photoscope.ui.lightbox;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import photoscope.ui.command.Command;
import photoscope.ui.command.CommandControls;
import photoscope.ui.language.Words;

/** Says in the picture's place why there is no sharp picture, and what can be done instead. */
final class PictureNotice extends VBox {
    private static final double TEXT_WIDTH = 420;

    private final Label text = new Label();

    PictureNotice(Words words, CommandControls controls, Runnable retryAction) {
        Button retry = new Button(words.get("retry"), new FontIcon(Feather.ROTATE_CW));
        retry.setOnAction(_ -> retryAction.run());
        text.setWrapText(true);
        text.setMaxWidth(TEXT_WIDTH);
        text.setAlignment(Pos.CENTER);
        HBox buttons = new HBox(8, controls.textButton(Command.OPEN_WITH_SYSTEM), retry);
        buttons.setAlignment(Pos.CENTER);
        getStyleClass().add("notice");
        getChildren().addAll(new FontIcon(Feather.ALERT_CIRCLE), text, buttons);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setVisible(false);
    }

    /** Says what is wrong; nothing where that is empty. */
    void show(String trouble) {
        setVisible(!trouble.isEmpty());
        text.setText(trouble);
    }
}
