package photoscope.ui.settings;

import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import photoscope.library.SourceEntry;
import photoscope.ui.language.Words;

/** The folders that are indexed. */
final class SourcesPage {
    private static final PseudoClass AWAY = PseudoClass.getPseudoClass("away");
    private final SourceSettings sources;
    private final Words words;
    private final SettingsForm form;
    private final VBox cards = new VBox();

    SourcesPage(SettingsModel model, Words words) {
        this.sources = model.sources();
        this.words = words;
        this.form = new SettingsForm(words, SettingsCategory.SOURCES);
        form.sentence(words.get("sources.about"));
        cards.getStyleClass().add("cards");
        form.add(cards);
        form.trouble(sources.trouble());
        form.add(new HBox(form.button("sources.add", model.actions()::addFolders)));
        sources.sources().addListener((ListChangeListener<SourceEntry>) _ -> fill());
        fill();
    }

    VBox page() {
        return form.page();
    }

    private void fill() {
        cards.getChildren().setAll(sources.sources().stream().map(this::card).toList());
        if (sources.sources().isEmpty()) {
            cards.getChildren().add(SettingsForm.muted(words.get("sources.none")));
        }
    }

    private Node card(SourceEntry source) {
        Region dot = new Region();
        dot.getStyleClass().add("dot");
        Label name = new Label(source.name());
        name.getStyleClass().add("line-title");
        name.setMinWidth(0);
        Label state = new Label(words.format(source.isOnline() ? "sources.online" : "sources.away", source.photos()));
        state.getStyleClass().add("muted");
        state.setMinWidth(Region.USE_PREF_SIZE);
        Region spacer = new Region();
        HBox.setHgrow(spacer, Priority.ALWAYS);
        Button remove = new Button(words.get("sources.remove"));
        remove.setAccessibleText(words.format("sources.remove.spoken", source.name()));
        remove.setMinWidth(Region.USE_PREF_SIZE);
        HBox head = new HBox(dot, name, state, spacer, remove);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("card-head");
        Label path = new Label(source.path().toString());
        path.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        path.getStyleClass().add("muted");
        VBox card = new VBox(head, path, patterns(source),
                new Confirmation(remove, words.format("sources.remove.meaning", source.name(), source.photos()),
                        words.get("sources.remove.do"), words.get("keep"), () -> sources.forget(source)));
        card.getStyleClass().add("card");
        card.pseudoClassStateChanged(AWAY, !source.isOnline());
        return card;
    }

    private Node patterns(SourceEntry source) {
        TextField includes = field("sources.includes", SourceSettings.text(source.includes()));
        TextField excludes = field("sources.excludes", SourceSettings.text(source.excludes()));
        Runnable change = () -> sources.setPatterns(source, includes.getText(), excludes.getText());
        SettingsForm.takeOver(includes, change);
        SettingsForm.takeOver(excludes, change);
        GridPane grid = new GridPane();
        grid.getStyleClass().add("patterns");
        grid.addRow(0, label("sources.includes", includes), includes);
        grid.addRow(1, label("sources.excludes", excludes), excludes);
        return grid;
    }

    private TextField field(String key, String value) {
        TextField field = new TextField(value);
        field.setPromptText(words.get(key + ".prompt"));
        field.setAccessibleText(words.get(key));
        GridPane.setHgrow(field, Priority.ALWAYS);
        return field;
    }

    private Label label(String key, TextField field) {
        Label label = new Label(words.get(key));
        label.getStyleClass().add("muted");
        label.setLabelFor(field);
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }
}
