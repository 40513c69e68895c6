package photoscope.ui.annotate;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import photoscope.annotations.ReviewStatus;
import photoscope.ui.language.Words;

/** Approved, undecided or rejected; none is marked where photos differ. */
final class StatusPicker extends HBox {
    private final Map<ReviewStatus, ToggleButton> buttons = new EnumMap<>(ReviewStatus.class);
    private @Nullable ReviewStatus shown;

    StatusPicker(Words words, Consumer<ReviewStatus> decide) {
        getStyleClass().add("status-picker");
        add(ReviewStatus.APPROVED, Feather.CHECK, "left-pill", words, decide);
        add(ReviewStatus.UNDECIDED, Feather.MINUS, "center-pill", words, decide);
        add(ReviewStatus.REJECTED, Feather.X, "right-pill", words, decide);
    }

    private void add(ReviewStatus status, Feather icon, String place, Words words, Consumer<ReviewStatus> decide) {
        String name = words.get("status." + status.key());
        ToggleButton button = new ToggleButton(name, new FontIcon(icon));
        button.getStyleClass().addAll(place, status.key());
        button.setAccessibleRole(AccessibleRole.RADIO_BUTTON);
        button.setAccessibleText(name);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> {
            show(shown); // it changes with what is saved, and not with the click
            decide.accept(status);
        });
        buttons.put(status, button);
        getChildren().add(button);
    }

    void show(@Nullable ReviewStatus status) {
        shown = status;
        buttons.forEach((key, button) -> button.setSelected(Objects.equals(key, status)));
    }
}
