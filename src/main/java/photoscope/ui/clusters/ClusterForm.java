package photoscope.ui.clusters;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import photoscope.clusters.Cluster;
import photoscope.ui.language.Words;
import photoscope.ui.overlay.Overlay;
import photoscope.ui.theme.Stylesheet;

/** Asks for what the user says of a cluster: its name, and where wanted a description and a colour. */
public final class ClusterForm implements Overlay {
    /** Seven that can be told apart on light and on dark, and none. */
    private static final int[] COLOURS = {-1, 0xD64545, 0xE0812B, 0xC9A400, 0x3A9B52, 0x2A8FA8, 0x4C6FD9, 0xA252B8};
    private final Words words;
    private final TextField name = new TextField();
    private final TextField description = new TextField();
    private final ToggleGroup colours = new ToggleGroup();
    private final VBox content = new VBox();
    private final Consumer<ClusterText> save;
    private Runnable close = () -> {};

    /**
     * @param title what is asked
     * @param before what the fields begin with
     * @param suggestions names to choose
     * @param isName whether only a name is asked for
     * @param save is given what was written
     */
    ClusterForm(String title, ClusterText before, List<String> suggestions, boolean isName, Words words,
            Consumer<ClusterText> save) {
        this.words = words;
        this.save = save;
        content.getStyleClass().addAll("overlay-panel", "cluster-form");
        content.setMinHeight(Region.USE_PREF_SIZE);
        Stylesheet.addTo(content, ClusterForm.class);
        Label heading = new Label(title);
        heading.getStyleClass().add("form-title");
        name.setText(before.name());
        name.setPromptText(words.get("form.name"));
        name.setAccessibleText(words.get("form.name"));
        name.setOnAction(_ -> finish());
        content.getChildren().addAll(heading, name);
        if (!suggestions.isEmpty()) {
            content.getChildren().add(suggestions(suggestions));
        }
        description.setText(before.description());
        if (!isName) {
            content.getChildren().addAll(description(), colours(before.colour()));
        }
        content.getChildren().add(buttons());
    }

    /** Asks for what the user says of a cluster, with the names that are suggested for it. */
    static Overlay of(Cluster cluster, ClusterWords says, Words words, Consumer<ClusterText> save) {
        boolean isNew = cluster.kind().isAutomatic();
        ClusterText before = new ClusterText(isNew ? says.suggestedName(cluster) : cluster.name(),
                cluster.description(), cluster.colour());
        return new ClusterForm(words.get(isNew ? "form.first" : "form.write"), before,
                says.suggestions(cluster).stream().map(says::capital).toList(), false, words, save);
    }

    /**
     * Asks for a name alone.
     *
     * @param title what is asked
     * @param before what the field begins with
     */
    public static Overlay ofName(String title, String before, Words words, Consumer<String> save) {
        return new ClusterForm(title, new ClusterText(before, "", -1), List.of(), true, words,
                text -> save.accept(text.name().strip()));
    }

    private Node suggestions(List<String> suggestions) {
        FlowPane pane = new FlowPane();
        pane.getStyleClass().add("suggestions");
        Label label = new Label(words.get("form.suggestions"));
        label.getStyleClass().add("hint");
        pane.getChildren().add(label);
        for (String suggestion : suggestions) {
            Button button = new Button(suggestion);
            button.getStyleClass().addAll("small", "suggestion");
            button.setAccessibleText(words.format("form.suggestion", suggestion));
            button.setOnAction(_ -> {
                name.setText(suggestion);
                name.requestFocus();
                name.end();
            });
            pane.getChildren().add(button);
        }
        return pane;
    }

    private Node description() {
        description.setPromptText(words.get("form.description"));
        description.setAccessibleText(words.get("form.description"));
        description.setOnAction(_ -> finish());
        return description;
    }

    private Node colours(int chosen) {
        HBox box = new HBox();
        box.getStyleClass().add("colours");
        box.setAlignment(Pos.CENTER_LEFT);
        Label label = new Label(words.get("form.colour"));
        label.getStyleClass().add("hint");
        box.getChildren().add(label);
        for (int i = 0; i < COLOURS.length; i++) {
            RadioButton button = new RadioButton();
            button.getStyleClass().add(COLOURS[i] < 0 ? "no-colour" : "colour");
            button.setStyle(COLOURS[i] < 0 ? "" : "-cluster-colour: #%06x;".formatted(COLOURS[i]));
            button.setAccessibleText(words.get("colour." + i));
            button.setUserData(COLOURS[i]);
            button.setToggleGroup(colours);
            button.setSelected(COLOURS[i] == chosen);
            box.getChildren().add(button);
        }
        return box;
    }

    private Node buttons() {
        Button ok = new Button(words.get("form.save"));
        ok.getStyleClass().add("accent");
        ok.disableProperty().bind(name.textProperty().map(String::isBlank));
        ok.setOnAction(_ -> finish());
        Button cancel = new Button(words.get("form.cancel"));
        cancel.setOnAction(_ -> close.run());
        HBox buttons = new HBox(cancel, ok);
        buttons.getStyleClass().add("buttons");
        buttons.setAlignment(Pos.CENTER_RIGHT);
        return buttons;
    }

    private void finish() {
        if (!name.getText().isBlank()) {
            int colour = colours.getSelectedToggle() != null
                    && colours.getSelectedToggle().getUserData() instanceof Integer chosen ? chosen : -1;
            close.run();
            save.accept(new ClusterText(name.getText(), description.getText(), colour));
        }
    }

    @Override
    public Region content() {
        return content;
    }

    @Override
    public Node firstFocus() {
        return name;
    }

    @Override
    public void opened(Runnable closing) {
        close = closing;
        name.selectAll();
    }
}
