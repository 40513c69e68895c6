package photoscope.ui.moved;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import photoscope.library.MoveQuestion;
import photoscope.library.PhotoCard;
import photoscope.library.Relinked;
import photoscope.ui.control.LateTooltip;
import photoscope.ui.control.ListSheet;
import photoscope.ui.language.Language;
import photoscope.ui.language.Words;
import photoscope.ui.theme.Stylesheet;

/** Files that went elsewhere: whether a photo is the missing one, and what was recognised, to be undone. */
public final class MovedView extends ListSheet {
    /** Of one run. */
    private static final int MOST_ROWS = 50;
    private final MovedModel model;
    private final Words words;
    private final DateTimeFormatter times;

    public MovedView(MovedModel model, Language language) {
        this(model, language.wordsOf(MovedView.class));
    }

    private MovedView(MovedModel model, Words words) {
        super(words.get("title"), words.get("close"), model.failure().map(words::said));
        this.model = model;
        this.words = words;
        times = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(words.locale())
                .withZone(ZoneId.systemDefault());
        getStyleClass().add("moved");
        Stylesheet.addTo(this, MovedView.class);
        list().disableProperty().bind(model.isBusy());
        model.content().subscribe(() -> fill(model.content().get())); // anew even where nothing changed: for the keyboard
        fill(model.content().get());
    }

    @Override
    protected void refresh() {
        model.refresh();
    }

    private void fill(MovedModel.Content content) {
        List<Node> lines = new ArrayList<>();
        if (!content.questions().isEmpty()) {
            lines.add(heading(words.get("questions")));
            lines.add(muted(words.get("questions.about")));
            content.questions().forEach(question -> lines.add(question(question)));
        }
        Map<Instant, List<Relinked>> runs = content.relinked()
                .stream()
                .collect(Collectors.groupingBy(Relinked::at, LinkedHashMap::new, Collectors.toList()));
        runs.forEach((at, files) -> lines.add(run(at, files)));
        fill(lines, words.get("nothing"));
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

    private static Label muted(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("muted");
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
