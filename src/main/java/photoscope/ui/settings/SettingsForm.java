package photoscope.ui.settings;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

import photoscope.library.Setting;
import photoscope.photo.Sentence;
import photoscope.ui.language.Words;

/** Builds the pages of the settings of the same few parts, so that all look alike. */
final class SettingsForm {
    private final Words words;
    private final VBox page = new VBox();

    SettingsForm(Words words, SettingsCategory category) {
        this.words = words;
        page.getStyleClass().add("settings-page");
        Label title = new Label(words.get(category.name()));
        title.getStyleClass().add("page-title");
        page.getChildren().add(title);
    }

    VBox page() {
        return page;
    }

    void add(Node node) {
        page.getChildren().add(node);
    }

    /** A sentence over all of the width. */
    void sentence(String text) {
        add(muted(text));
    }

    /** What went wrong, red, where something did. */
    void trouble(ObservableValue<Sentence> trouble) {
        add(troubleLabel(trouble.map(words::said)));
    }

    /** A line with a title, what it means, and a control at the right. */
    void line(String key, Node control) {
        add(lineOf(words.get(key), words.get(key + ".about"), control));
    }

    /** The same with what went wrong below. */
    void line(String key, Node control, ObservableValue<Sentence> trouble) {
        add(new VBox(lineOf(words.get(key), words.get(key + ".about"), control),
                troubleLabel(trouble.map(words::said))));
    }

    static Node lineOf(String title, String about, Node control) {
        Label name = new Label(title);
        name.getStyleClass().add("line-title");
        name.setLabelFor(control);
        VBox text = new VBox(name, muted(about));
        text.getStyleClass().add("line-text");
        HBox.setHgrow(text, Priority.ALWAYS);
        HBox line = new HBox(text, control);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("settings-line");
        return line;
    }

    static Label muted(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("muted");
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    /** A sentence that is there where there is something to tell. */
    static Label noteLabel(ObservableValue<String> note) {
        Label label = troubleLabel(note);
        label.getStyleClass().setAll("label", "muted");
        return label;
    }

    private static Label troubleLabel(ObservableValue<String> trouble) {
        Label label = new Label();
        label.getStyleClass().add("trouble");
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.textProperty().bind(trouble);
        label.visibleProperty().bind(label.textProperty().isNotEmpty());
        label.managedProperty().bind(label.visibleProperty());
        return label;
    }

    Button button(String key, Runnable action) {
        Button button = new Button(words.get(key));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }

    /** A choice of a few, by their words. */
    <T> ComboBox<T> choice(String key, List<T> values, Function<T, String> naming) {
        ComboBox<T> box = new ComboBox<>();
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(T value) {
                return value == null ? "" : naming.apply(value);
            }

            @Override
            public T fromString(String text) {
                throw new UnsupportedOperationException("nothing is typed here");
            }
        });
        box.getItems().setAll(values);
        box.setAccessibleText(words.get(key));
        box.setMinWidth(Region.USE_PREF_SIZE);
        return box;
    }

    /** A field for a whole number, taken over at Enter or when it is left. */
    Node number(String key, ValueSettings values, Setting setting, Consumer<String> done) {
        TextField field = new TextField(values.value(setting).get());
        field.getStyleClass().add("number");
        field.setAccessibleText(words.get(key));
        values.value(setting).addListener((_, _, now) -> field.setText(now));
        takeOver(field, () -> values.set(setting, field.getText(), done));
        Label unit = new Label(words.get(key + ".unit"));
        unit.getStyleClass().add("muted");
        HBox box = new HBox(field, unit);
        box.getStyleClass().add("number-box");
        box.setMinWidth(Region.USE_PREF_SIZE);
        line(key, box, values.trouble(setting));
        return box;
    }

    static void takeOver(TextField field, Runnable change) {
        field.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                change.run();
                event.consume();
            }
        });
        field.focusedProperty().addListener((_, wasFocused, _) -> {
            if (wasFocused) {
                change.run();
            }
        });
    }
}
