package photoscope.ui.control;

import java.util.List;
import java.util.function.BiConsumer;
import javafx.scene.TraversalDirection;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import photoscope.photo.PhotoId;

/**
 * A text that is saved when one leaves it or presses the shortcut key and Enter (in one line Enter alone), and comes back
 * with Esc. What was begun for photos is saved for these, also when others are shown meanwhile.
 */
public final class EditedText {
    private final TextInputControl field;
    private final BiConsumer<String, List<PhotoId>> save;
    private List<PhotoId> photos = List.of();
    private String saved = "";

    /**
     * @param save told of a text without space around it, and of the photos it was written for
     */
    public EditedText(TextInputControl field, BiConsumer<String, List<PhotoId>> save) {
        this.field = field;
        this.save = save;
        field.focusedProperty().addListener((_, _, isFocused) -> {
            if (!isFocused) {
                commit();
            }
        });
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /** Shows a text; one that is being written for the same photos stays. */
    public void show(String text, String prompt, List<PhotoId> shown) {
        boolean isSame = shown.equals(photos);
        if (!isSame) {
            commit();
        }
        boolean isBeingWritten = isSame && isChanged();
        photos = shown;
        saved = text;
        field.setPromptText(prompt);
        if (!isBeingWritten && !field.getText().strip().equals(text)) {
            field.setText(text);
        }
    }

    private boolean isChanged() {
        return !field.getText().strip().equals(saved);
    }

    /** Saves what was typed, if anything was. */
    public void commit() {
        if (isChanged() && !photos.isEmpty()) {
            saved = field.getText().strip();
            save.accept(saved, photos);
        }
    }

    private void pressed(KeyEvent event) {
        boolean isSaving = event.getCode() == KeyCode.ENTER && (event.isShortcutDown() || !(field instanceof TextArea));
        boolean isLeaving = event.getCode() == KeyCode.TAB && !event.isShortcutDown() && field instanceof TextArea;
        if (isLeaving) {
            // a tab within a caption helps nobody, and the keyboard could not get past it
            field.requestFocusTraversal(event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
            event.consume();
        } else if (isSaving) {
            commit();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE && isChanged()) {
            field.setText(saved);
            event.consume();
        }
    }
}
