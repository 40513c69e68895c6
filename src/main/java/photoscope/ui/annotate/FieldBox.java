package photoscope.ui.annotate;

import java.util.function.Supplier;
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

    FieldBox(String text, Region field) {
        super(4);
        name = new Label(text);
        name.getStyleClass().add("field-name");
        name.setMinWidth(USE_PREF_SIZE);
        name.setLabelFor(field);
        origin.getStyleClass().add("origin");
        Region gap = new Region();
        gap.setMinWidth(12);
        HBox.setHgrow(gap, Priority.ALWAYS);
        getChildren().addAll(new HBox(name, gap, origin), field);
        Supplier<String> whole = origin::getText;
        LateTooltip.install(origin, whole);
    }

    void name(String text) {
        name.setText(text);
    }

    void origin(String text) {
        origin.setText(text);
    }
}
