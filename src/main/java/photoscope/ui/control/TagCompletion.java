package photoscope.ui.control;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;

import photoscope.ui.overlay.Hanging;
import photoscope.ui.task.Background;
import photoscope.ui.task.Latest;

/** A list below a text field, of tags that begin as what is typed. The keyboard stays in the field. */
final class TagCompletion {
    private static final double ROW = 28;
    private static final double LEAST_WIDTH = 180;
    private static final double GAP = 2;

    private final TextField field;
    private final TagSuggestions suggestions;
    private final Consumer<String> chosen;
    private final Latest latest;
    private final Hanging popup;
    private final ListView<String> list = new ListView<>();

    TagCompletion(TextField field, TagSuggestions suggestions, Background background, Consumer<String> chosen) {
        this.field = field;
        this.suggestions = suggestions;
        this.chosen = chosen;
        this.latest = new Latest(background);
        list.getStyleClass().add("tag-completion");
        list.setFixedCellSize(ROW);
        list.setFocusTraversable(false);
        list.setOnMouseClicked(_ -> choose());
        popup = new Hanging(field, list, GAP);
        field.textProperty().addListener((_, _, text) -> ask(text.strip()));
        field.focusedProperty().addListener((_, _, isFocused) -> {
            if (!isFocused) {
                hide();
            }
        });
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /** Takes the tag that is marked in the list, if one is. */
    boolean choose() {
        String tag = popup.isShowing() ? list.getSelectionModel().getSelectedItem() : null;
        if (tag != null) {
            chosen.accept(tag);
        }
        return tag != null;
    }

    boolean isShowing() {
        return popup.isShowing();
    }

    void hide() {
        latest.cancel();
        popup.hide();
    }

    private void ask(String text) {
        if (text.isEmpty() || !field.isFocused()) {
            hide();
        } else {
            latest.run(() -> suggestions.beginningWith(text), this::show, _ -> hide());
        }
    }

    private void show(List<String> tags) {
        if (tags.isEmpty() || field.getScene() == null) {
            popup.hide();
            return;
        }
        list.getItems().setAll(tags);
        list.getSelectionModel().clearSelection();
        list.setPrefHeight(tags.size() * ROW + 2);
        popup.show(Math.max(LEAST_WIDTH, field.getWidth()));
    }

    private void pressed(KeyEvent event) {
        if (!popup.isShowing()) {
            return;
        }
        switch (event.getCode()) {
            case DOWN -> list.getSelectionModel().selectNext();
            case UP -> list.getSelectionModel().selectPrevious();
            case ESCAPE -> hide();
            default -> {
                return;
            }
        }
        event.consume();
    }
}
