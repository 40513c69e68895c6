package photoscope.ui.about;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A title, and the cross that closes what is below. */
final class PanelHead {
    private PanelHead() {}

    static HBox of(String text, String closing, Runnable close) {
        Label title = new Label(text);
        title.getStyleClass().add("title-3");
        Button cross = new Button(null, new FontIcon(Feather.X));
        cross.getStyleClass().addAll("button-icon", "flat");
        cross.setAccessibleText(closing);
        cross.setOnAction(_ -> close.run());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(12, title, gap, cross);
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }
}
