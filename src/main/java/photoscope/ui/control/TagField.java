package photoscope.ui.control;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import photoscope.ui.language.Language;
import photoscope.ui.language.Words;
import photoscope.ui.task.Background;

/**
 * Tags as chips, and a field to add some: Enter or a comma adds, Backspace in the empty field goes to the last chip. It
 * shows what its owner sets, and tells its owner what people want.
 */
public final class TagField extends FlowPane {
    private static final double FIELD_WIDTH = 165;
    private static final int LONGEST = 200;

    private final Words words;
    private final Consumer<String> remove;
    private final Consumer<String> add;
    private final TextField field = new TextField();
    private final TagCompletion completion;
    private final ReadOnlyObjectWrapper<List<String>> tags = new ReadOnlyObjectWrapper<>(List.of());

    /**
     * @param add told of each tag that people add, without space around it
     * @param remove told of each tag that people remove
     */
    public TagField(Language language, TagSuggestions suggestions, Background background, Consumer<String> add,
            Consumer<String> remove) {
        this.words = language.wordsOf(TagField.class);
        this.add = add;
        this.remove = remove;
        completion = new TagCompletion(field, suggestions, background, this::add);
        getStyleClass().add("tag-field");
        field.setPromptText(words.get("addTag"));
        field.setAccessibleText(words.get("addTag"));
        field.setPrefWidth(FIELD_WIDTH);
        field.setTextFormatter(
                new TextFormatter<>(change -> change.getControlNewText().length() <= LONGEST ? change : null));
        field.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        field.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
        getChildren().add(field);
    }

    /** The tags that are shown. */
    public ReadOnlyObjectProperty<List<String>> tags() {
        return tags.getReadOnlyProperty();
    }

    /** Shows tags; what is being typed stays. */
    public void setTags(List<String> shown) {
        if (!shown.equals(tags.get())) {
            boolean wasInChip = getChildren().stream().anyMatch(child -> !child.equals(field) && hasFocus(child));
            tags.set(List.copyOf(shown));
            getChildren().remove(0, getChildren().size() - 1);
            getChildren().addAll(0, shown.stream().map(this::chip).toList());
            if (wasInChip) {
                field.requestFocus();
            }
        }
    }

    /** Goes to the field to type in. */
    public void focusField() {
        field.requestFocus();
    }

    /** Whether tags are suggested now, which Esc takes away. */
    public boolean isSuggesting() {
        return completion.isShowing();
    }

    /** Adds what was typed, if anything was. */
    public void commit() {
        if (!field.getText().isBlank()) {
            add(field.getText());
        }
    }

    private static boolean hasFocus(Node chip) {
        return chip.isFocusWithin();
    }

    private Node chip(String tag) {
        Label label = new Label(tag);
        label.setMaxWidth(180);
        Button button = new Button(null, new FontIcon(Feather.X));
        button.getStyleClass().addAll("button-icon", "flat", "remove");
        button.setAccessibleText(words.format("removeTag", tag));
        LateTooltip.install(button, words.format("removeTag", tag));
        button.setOnAction(_ -> remove.accept(tag));
        HBox chip = new HBox(label, button);
        chip.getStyleClass().add("chip");
        chip.setAccessibleRole(AccessibleRole.TEXT);
        chip.setAccessibleText(tag);
        return chip;
    }

    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case ENTER -> {
                if (completion.choose()) {
                    event.consume();
                } else if (!field.getText().isBlank()) {
                    add(field.getText());
                    event.consume();
                }
            }
            case BACK_SPACE -> {
                if (field.getText().isEmpty() && !tags.get().isEmpty()) {
                    getChildren().get(getChildren().size() - 2).lookup(".remove").requestFocus();
                    event.consume();
                }
            }
            default -> {
            }
        }
    }

    /** A comma ends a tag, as Enter does. */
    private void typed(KeyEvent event) {
        if (event.getCharacter().equals(",")) {
            event.consume();
            add(field.getText());
        }
    }

    /** Several at once come from pasting a list. */
    private void add(String text) {
        field.clear();
        completion.hide();
        Arrays.stream(text.split(",")).map(String::strip).filter(tag -> !tag.isEmpty()).forEach(add);
    }
}
