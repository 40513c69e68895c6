package photoscope.ui.notice;

import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;

import org.kordamp.ikonli.javafx.FontIcon;

/** Shows a message in the middle of the room it has. */
public final class MessagePane extends VBox {
    private static final double WIDTH = 440;

    /** Without anything to say yet. */
    public MessagePane() {
        getStyleClass().add("message-pane");
        setAlignment(Pos.CENTER);
    }

    /** Shows a message at once. */
    public MessagePane(Message message) {
        this();
        show(message);
    }

    /** Shows another message. */
    public void show(Message message) {
        Label title = new Label(message.title());
        title.getStyleClass().add("message-title");
        Label sentence = new Label(message.sentence());
        sentence.getStyleClass().add("message-sentence");
        for (Label label : new Label[]{title, sentence}) {
            label.setWrapText(true);
            label.setTextAlignment(TextAlignment.CENTER);
            label.setAlignment(Pos.CENTER);
            label.setMaxWidth(WIDTH);
            label.setMinHeight(Region.USE_PREF_SIZE);
        }
        getChildren().setAll(sign(message), title, sentence);
        if (!message.actions().isEmpty()) {
            getChildren().add(buttons(message));
        }
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(message.title() + ". " + message.sentence());
    }

    private static Node sign(Message message) {
        if (message.isLoading()) {
            ProgressIndicator ring = new ProgressIndicator();
            ring.getStyleClass().add("message-ring");
            ring.setAccessibleText(message.title());
            ring.setFocusTraversable(false);
            return ring;
        }
        FontIcon icon = new FontIcon(message.icon());
        icon.getStyleClass().add("message-icon");
        return icon;
    }

    private static FlowPane buttons(Message message) {
        FlowPane row = new FlowPane(8, 8);
        row.setAlignment(Pos.CENTER);
        row.getStyleClass().add("message-actions");
        for (Notice.Action action : message.actions()) {
            Button button = new Button(action.name());
            if (row.getChildren().isEmpty()) {
                button.getStyleClass().add("accent");
            }
            button.setOnAction(_ -> action.run().run());
            row.getChildren().add(button);
        }
        return row;
    }
}
