package photoscope.ui.annotate;

import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import photoscope.ui.control.LateTooltip;

/** A field with its name above it and, at the right, who filled it in. */
final class FieldBox extends VBox {
    private final Label name;
    private final Label origin = new Label();
    private final Button clear = new Button();

    FieldBox(String text, Region field) {
        super(4);
        name = new Label(text);
        name.getStyleClass().add("field-name");
        name.setMinWidth(USE_PREF_SIZE);
        name.setLabelFor(field);
        origin.getStyleClass().add("origin");
        clear.getStyleClass().addAll("flat", "clear-all");
        clear.setMinWidth(USE_PREF_SIZE);
        offerClearing(false);
        Region gap = new Region();
        gap.setMinWidth(12);
        HBox.setHgrow(gap, Priority.ALWAYS);
        getChildren().addAll(new HBox(name, gap, origin, clear), field);
        Supplier<String> whole = origin::getText;
        LateTooltip.install(origin, whole);
    }

    void name(String text) {
        name.setText(text);
    }

    /** Lets a text be cleared that photos have differently, and that therefore shows as empty already. */
    void clearing(String words, String spoken, Runnable action) {
        clear.setText(words);
        clear.setAccessibleText(spoken);
        clear.setOnAction(_ -> action.run());
    }

    void offerClearing(boolean isOffered) {
        clear.setVisible(isOffered);
        clear.setManaged(isOffered);
    }

    void origin(String text) {
        origin.setText(text);
    }
}
