package photoscope.ui.moved;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import photoscope.library.MoveQuestion;
import photoscope.library.PhotoCard;
import photoscope.library.Relinked;
import photoscope.ui.control.LateTooltip;
import photoscope.ui.control.VerticalScroll;
import photoscope.ui.language.Language;
import photoscope.ui.language.Words;
import photoscope.ui.overlay.Overlay;
import photoscope.ui.theme.Stylesheet;

/** Files that went elsewhere: whether a photo is the missing one, and what was recognised, to be undone. */
public final class MovedView extends BorderPane implements Overlay {
    private static final double WIDTH = 860;
    private static final double HEIGHT = 640;
    /** Of one run. */
    private static final int MOST_ROWS = 50;
    private final MovedModel model;
    private final Words words;
    private final DateTimeFormatter times;
    private final VBox list = new VBox();
    private final Button close = new Button(null, new FontIcon(Feather.X));

    public MovedView(MovedModel model, Language language) {
        this.model = model;
        words = language.wordsOf(MovedView.class);
        times = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(words.locale())
                .withZone(ZoneId.systemDefault());
        getStyleClass().addAll("moved", "overlay-panel");
        Stylesheet.addTo(this, MovedView.class);
        setPrefSize(WIDTH, HEIGHT);
        setTop(header());
        list.getStyleClass().add("moved-list");
        list.disableProperty().bind(model.isBusy());
        setCenter(new VerticalScroll(list));
        Label failure = new Label();
        failure.getStyleClass().add("failure");
        failure.setWrapText(true);
        failure.textProperty().bind(model.failure().map(words::said));
        failure.visibleProperty().bind(failure.textProperty().isNotEmpty());
        failure.managedProperty().bind(failure.visibleProperty());
        setBottom(failure);
        model.questions().addListener((ListChangeListener<MoveQuestion>) _ -> fill());
        model.relinked().addListener((ListChangeListener<Relinked>) _ -> fill());
        fill();
    }

    @Override
    public Region content() {
        return this;
    }

    @Override
    public Node firstFocus() {
        return close;
    }

    @Override
    public void opened(Runnable whenClosed) {
        close.setOnAction(_ -> whenClosed.run());
        model.refresh();
    }

    private Node header() {
        Label title = new Label(words.get("title"));
        title.getStyleClass().add("sheet-title");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        close.getStyleClass().addAll("button-icon", "flat");
        close.setAccessibleText(words.get("close"));
        LateTooltip.install(close, words.get("close"));
        HBox row = new HBox(8, title, gap, close);
        row.getStyleClass().add("sheet-header");
        return row;
    }

    private void fill() {
        list.getChildren().clear();
        if (!model.questions().isEmpty()) {
            list.getChildren().addAll(heading(words.get("questions")), muted(words.get("questions.about")));
            model.questions().forEach(question -> list.getChildren().add(question(question)));
        }
        Map<Instant, List<Relinked>> runs = model.relinked()
                .stream()
                .collect(Collectors.groupingBy(Relinked::at, LinkedHashMap::new, Collectors.toList()));
        runs.forEach((at, files) -> list.getChildren().add(run(at, files)));
        if (list.getChildren().isEmpty()) {
            Label nothing = muted(words.get("nothing"));
            nothing.getStyleClass().add("nothing");
            list.getChildren().add(nothing);
        }
        if (getScene() != null && getScene().getFocusOwner() == null) {
            close.requestFocus();
        }
    }

    private Node question(MoveQuestion question) {
        VBox box = new VBox(12);
        for (PhotoCard missing : question.missing()) {
            HBox sides = new HBox(12, new MovedSide(missing, words.get("missing"), model, words));
            for (PhotoCard found : question.found()) {
                MovedSide side = new MovedSide(found, words.get("found"), model, words);
                Button same = new Button(words.get("same"));
                same.setAccessibleText(words.format("same.spoken", name(found.path()), name(missing.path())));
                same.setOnAction(_ -> model.link(found.path(), missing.id()));
                side.getChildren().add(same);
                sides.getChildren().add(side);
            }
            box.getChildren().add(sides);
        }
        return box;
    }

    /** What was recognised at one time. */
    private Node run(Instant at, List<Relinked> files) {
        boolean isByHand = files.getFirst().isByHand();
        Label title = heading(words.format(isByHand ? "byHand" : "recognised", files.size(), times.format(at)));
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox top = new HBox(8, title);
        top.getStyleClass().add("row");
        if (files.size() > 1) {
            top.getChildren().add(undo(words.get("undoAll"), words.format("undoAll.spoken", times.format(at)), files));
        }
        VBox box = new VBox(6, top);
        files.stream().limit(MOST_ROWS).forEach(file -> box.getChildren().add(file(file)));
        if (files.size() > MOST_ROWS) {
            box.getChildren().add(muted(words.format("more", files.size() - MOST_ROWS)));
        }
        return box;
    }

    private Node file(Relinked file) {
        Label now = new Label(file.file().toString());
        now.setWrapText(true);
        Label before = muted(
                words.format("before", file.before().stream().map(Path::toString).collect(Collectors.joining(", "))));
        VBox told = new VBox(2, now, before);
        HBox.setHgrow(told, Priority.ALWAYS);
        HBox row = new HBox(8, told,
                undo(words.get("undo"), words.format("undo.spoken", name(file.file())), List.of(file)));
        row.getStyleClass().add("row");
        return row;
    }

    private Button undo(String text, String spoken, List<Relinked> files) {
        Button undo = new Button(text);
        undo.setMinWidth(USE_PREF_SIZE);
        undo.setAccessibleText(spoken);
        LateTooltip.install(undo, words.get("undo.about"));
        undo.setOnAction(_ -> model.undo(files.stream().map(Relinked::file).toList()));
        return undo;
    }

    private static String name(Path path) {
        return String.valueOf(path.getFileName());
    }

    private static Label heading(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("moved-heading");
        label.setWrapText(true);
        return label;
    }

    private static Label muted(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("muted");
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
