package photoscope.ui.settings;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import photoscope.library.SourceEntry;
import photoscope.library.SourceKind;
import photoscope.library.SourceState;
import photoscope.ui.control.LateTooltip;
import photoscope.ui.file.FileChoosers;
import photoscope.ui.language.Words;

/** One source with all that can be done about it. */
final class SourceCard extends VBox {
    private static final PseudoClass AWAY = PseudoClass.getPseudoClass("away");
    private final SourceEntry source;
    private final SourceSettings sources;
    private final Words words;
    private final SourceWords sourceWords;

    SourceCard(SourceEntry source, SourceSettings sources, FileChoosers choosers, Words words,
            SourceWords sourceWords) {
        this.source = source;
        this.sources = sources;
        this.words = words;
        this.sourceWords = sourceWords;
        getStyleClass().addAll("card", "source-card");
        pseudoClassStateChanged(AWAY, !source.isOnline());
        getChildren().addAll(head(), path(), SettingsForm.muted(sourceWords.facts(source)));
        if (!source.isOnline()) {
            Label help = SettingsForm.muted(sourceWords.help(source));
            help.getStyleClass().add("help");
            getChildren().add(help);
        }
        getChildren().add(patterns());
        Button remove = button("sources.remove", Feather.TRASH_2);
        FlowPane buttons = new FlowPane(rescan(), remove);
        buttons.getStyleClass().add("card-buttons");
        getChildren().add(buttons);
        if (source.state() == SourceState.AWAY || source.state() == SourceState.OTHER_DRIVE) {
            Button elsewhere = button("sources.elsewhere", Feather.COMPASS);
            elsewhere.setOnAction(_ -> choosers.folder(words.format("sources.elsewhere.title", source.name()))
                    .ifPresent(folder -> sources.liesIn(source, folder)));
            buttons.getChildren().add(1, elsewhere);
        }
        if (!source.isRecognised() && source.isOnline()) {
            Button mark = button("sources.mark", Feather.BOOKMARK);
            buttons.getChildren().add(1, mark);
            getChildren().add(new Confirmation(mark, words.get("sources.mark.meaning"), words.get("sources.mark.do"),
                    words.get("keep"), () -> sources.mark(source)).harmless());
        }
        getChildren().add(new RemoveChoice(remove, source, sources, words));
    }

    /** The number of what it shows. */
    int source() {
        return source.id();
    }

    private Node head() {
        FontIcon kind = new FontIcon(source.kind() == SourceKind.PHOTOS_LIBRARY ? Feather.IMAGE : Feather.FOLDER);
        kind.getStyleClass().add("kind");
        Label name = new Label(source.name());
        name.getStyleClass().add("line-title");
        name.setMinWidth(0);
        Region spacer = new Region();
        HBox.setHgrow(spacer, Priority.ALWAYS);
        Label state = new Label(sourceWords.state(source), new FontIcon(mark(source.state())));
        state.getStyleClass().add("state");
        state.setMinWidth(Region.USE_PREF_SIZE);
        HBox head = new HBox(kind, name, spacer, state);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("card-head");
        return head;
    }

    private static Feather mark(SourceState state) {
        return switch (state) {
            case ONLINE -> Feather.CHECK_CIRCLE;
            case AWAY -> Feather.SLASH;
            case OTHER_DRIVE -> Feather.SHUFFLE;
            case NOT_ANSWERING -> Feather.CLOCK;
            case KEPT -> Feather.ARCHIVE;
        };
    }

    private Node path() {
        Label path = new Label(source.path().toString());
        path.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        path.getStyleClass().add("muted");
        path.setMinWidth(0);
        HBox row = new HBox(path, reveal());
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("path");
        return row;
    }

    private Node rescan() {
        Button rescan = button(source.state() == SourceState.KEPT ? "sources.again" : "sources.rescan",
                Feather.REFRESH_CW);
        rescan.setOnAction(_ -> sources.rescan(source));
        rescan.setDisable(!source.isOnline() && source.state() != SourceState.KEPT);
        return rescan;
    }

    private Node reveal() {
        Button reveal = button("sources.reveal", Feather.EXTERNAL_LINK);
        reveal.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        reveal.getStyleClass().addAll("button-icon", "flat");
        reveal.setOnAction(_ -> sources.reveal(source));
        reveal.setDisable(!source.isOnline() && source.state() != SourceState.KEPT);
        StackPane pane = new StackPane(reveal);
        LateTooltip.install(pane,
                reveal.isDisabled() ? reveal.getText() + "\n" + sourceWords.state(source) : reveal.getText());
        return pane;
    }

    private Button button(String key, Feather icon) {
        Button button = new Button(words.get(key), new FontIcon(icon));
        button.setAccessibleText(words.format("sources.spoken", words.get(key), source.name()));
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }

    private Node patterns() {
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
