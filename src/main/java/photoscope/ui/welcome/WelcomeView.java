package photoscope.ui.welcome;

import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import photoscope.library.PackEntry;
import photoscope.ui.command.Command;
import photoscope.ui.command.Commands;
import photoscope.ui.control.LateTooltip;
import photoscope.ui.language.Language;
import photoscope.ui.language.Words;
import photoscope.ui.theme.Stylesheet;

/** The first page: add folders, and what will happen then. */
public final class WelcomeView extends ScrollPane {
    private static final double MEGA = 1e6;
    private final WelcomeModel model;
    private final Commands commands;
    private final Words words;

    public WelcomeView(WelcomeModel model, Commands commands, Language language) {
        this.model = model;
        this.commands = commands;
        this.words = language.wordsOf(WelcomeView.class);
        VBox drop = drop();
        VBox column = new VBox(head(), drop, points(), pack(), foot());
        column.getStyleClass().add("welcome-column");
        column.setAlignment(Pos.TOP_CENTER);
        column.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        StackPane page = new StackPane(column);
        page.getStyleClass().add("welcome-page");
        new DropZone(model, drop).install(page);
        setContent(page);
        setFitToWidth(true);
        setFitToHeight(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        getStyleClass().add("welcome");
        setAccessibleText(words.get("title"));
        Stylesheet.addTo(this, WelcomeView.class);
    }

    private VBox head() {
        Label name = new Label("Photoscope");
        name.getStyleClass().add("welcome-name");
        Label sentence = text("sentence", "welcome-sentence");
        VBox head = new VBox(6, name, sentence);
        head.setAlignment(Pos.CENTER);
        return head;
    }

    private VBox drop() {
        Button add = new Button(words.get("add"), new FontIcon(Feather.FOLDER_PLUS));
        add.getStyleClass().addAll("accent", "large", "welcome-add");
        add.setOnAction(_ -> commands.run(Command.ADD_FOLDERS));
        visibleProperty().addListener((_, _, isShown) -> {
            if (isShown) {
                add.requestFocus(); // whoever comes here first has nothing to search in yet
            }
        });
        Label hint = text("drop", "welcome-muted");
        Label answer = new Label();
        answer.getStyleClass().add("welcome-answer");
        answer.textProperty().bind(model.dropAnswer());
        answer.visibleProperty().bind(model.dropAnswer().isNotEmpty());
        answer.managedProperty().bind(answer.visibleProperty());
        VBox drop = new VBox(12, add, hint, answer, suggestions());
        drop.setAlignment(Pos.CENTER);
        drop.getStyleClass().add("welcome-drop");
        return drop;
    }

    private FlowPane suggestions() {
        FlowPane row = new FlowPane(8, 8);
        row.setAlignment(Pos.CENTER);
        row.visibleProperty().bind(Bindings.isNotEmpty(model.suggestions()));
        row.managedProperty().bind(row.visibleProperty());
        Runnable fill = () -> row.getChildren().setAll(model.suggestions().stream().map(this::suggestion).toList());
        model.suggestions().addListener((ListChangeListener<Path>) _ -> fill.run());
        fill.run();
        return row;
    }

    private Button suggestion(Path folder) {
        Button button = new Button(String.valueOf(folder.getFileName()), new FontIcon(Feather.FOLDER));
        button.getStyleClass().addAll("rounded", "welcome-suggestion");
        button.setAccessibleText(words.format("addOne", folder.toString()));
        LateTooltip.install(button, words.format("addOne", folder.toString()));
        button.setOnAction(_ -> model.add(folder));
        return button;
    }

    private HBox points() {
        HBox points = new HBox(point(Feather.EYE, "read"), point(Feather.SEARCH, "search"),
                point(Feather.LOCK, "stay"));
        points.getStyleClass().add("welcome-points");
        return points;
    }

    private VBox point(Feather icon, String key) {
        FontIcon sign = new FontIcon(icon);
        sign.getStyleClass().add("welcome-point-icon");
        VBox point = new VBox(6, sign, text(key + ".title", "welcome-point-title"),
                text(key + ".text", "welcome-muted"));
        point.getStyleClass().add("welcome-point");
        HBox.setHgrow(point, Priority.ALWAYS);
        return point;
    }

    private HBox pack() {
        Label title = new Label();
        title.getStyleClass().add("welcome-point-title");
        title.textProperty()
                .bind(model.pack().map(pack -> words.format("pack", pack.map(PackEntry::title).orElse("…"))));
        Label offer = text("best", "welcome-muted");
        offer.textProperty().bind(model.better().map(this::offer));
        VBox said = new VBox(2, title, offer);
        said.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(said, Priority.ALWAYS);
        FontIcon sign = new FontIcon(Feather.CPU);
        sign.getStyleClass().add("welcome-point-icon");
        HBox box = new HBox(14, sign, said, install());
        box.setAlignment(Pos.CENTER_LEFT);
        box.getStyleClass().add("welcome-pack");
        return box;
    }

    private String offer(Optional<PackEntry> better) {
        return better.map(entry -> words.format("better", entry.title(), entry.bytes() / MEGA))
                .orElseGet(() -> words.get("best"));
    }

    private Node install() {
        Button install = new Button(null, new FontIcon(Feather.DOWNLOAD));
        install.textProperty()
                .bind(model.better()
                        .flatMap(better -> model.installing()
                                .map(busy -> busy
                                        ? words.get("installing")
                                        : words.format("install", better.map(PackEntry::bytes).orElse(0L) / MEGA))));
        install.setMinWidth(Region.USE_PREF_SIZE);
        install.disableProperty().bind(model.installing());
        install.visibleProperty().bind(model.better().map(Optional::isPresent));
        install.managedProperty().bind(install.visibleProperty());
        install.setOnAction(_ -> model.install());
        return install;
    }

    private HBox foot() {
        Hyperlink settings = new Hyperlink(words.get("settings"));
        settings.setOnAction(_ -> commands.run(Command.SETTINGS));
        HBox foot = new HBox(settings);
        foot.setAlignment(Pos.CENTER);
        return foot;
    }

    private Label text(String key, String style) {
        Label label = new Label(words.get(key));
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }
}
