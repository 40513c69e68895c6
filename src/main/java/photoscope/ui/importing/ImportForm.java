package photoscope.ui.importing;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import photoscope.ui.language.Words;
import photoscope.ui.overlay.Overlay;
import photoscope.ui.theme.Stylesheet;

/** Asks from where photos are taken in, where to, and into which folders. */
public final class ImportForm implements Overlay {
    private final ImportModel model;
    private final Words words;
    private final Function<String, Optional<Path>> chooser;
    private final Runnable afterwards;
    private final VBox content = new VBox();
    private final Button chooseFrom = new Button();
    private final Button start = new Button();
    private Runnable close = () -> {};

    /**
     * @param chooser asks for a folder, by the title of the dialog
     * @param afterwards is run when it is closed, by whatever means
     */
    public ImportForm(ImportModel model, Words words, Function<String, Optional<Path>> chooser, Runnable afterwards) {
        this.model = model;
        this.words = words;
        this.chooser = chooser;
        this.afterwards = afterwards;
        content.getStyleClass().addAll("overlay-panel", "import-form");
        content.setMinHeight(Region.USE_PREF_SIZE);
        Stylesheet.addTo(content, ImportForm.class);
        Label heading = new Label(words.get("title"));
        heading.getStyleClass().add("form-title");
        GridPane fields = new GridPane(12, 10);
        ColumnConstraints middle = new ColumnConstraints();
        middle.setHgrow(Priority.ALWAYS);
        middle.setFillWidth(true);
        ColumnConstraints names = new ColumnConstraints();
        names.setMinWidth(Region.USE_PREF_SIZE);
        ColumnConstraints buttons = new ColumnConstraints();
        buttons.setHalignment(HPos.RIGHT);
        buttons.setMinWidth(Region.USE_PREF_SIZE);
        fields.getColumnConstraints().addAll(names, middle, buttons);
        fields.addRow(0, row("from", chooseFrom, model.from(), model::setFrom));
        fields.addRow(1, row("to", new Button(), model.to(), model::setTo));
        addLayout(fields);
        content.getChildren().addAll(heading, fields, text(), buttons());
    }

    private Node[] row(String key, Button choose, @Nullable Path now, Consumer<Path> chosen) {
        Label name = new Label(words.get(key));
        Label path = new Label(now == null ? words.get("notChosen") : now.toString());
        path.getStyleClass().add("path");
        path.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        path.setMaxWidth(Double.MAX_VALUE);
        path.setMinWidth(0);
        choose.setText(words.get("choose"));
        choose.setAccessibleText(words.get(key + ".choose"));
        choose.setOnAction(_ -> chooser.apply(words.get(key + ".choose")).ifPresent(folder -> {
            path.setText(folder.toString());
            chosen.accept(folder);
        }));
        name.setLabelFor(choose);
        return new Node[]{name, path, choose};
    }

    private void addLayout(GridPane fields) {
        ComboBox<String> layout = new ComboBox<>();
        layout.getItems().setAll(model.layouts());
        layout.setEditable(true);
        layout.setValue(model.layout());
        layout.setMaxWidth(Double.MAX_VALUE);
        layout.setAccessibleText(words.get("layout"));
        layout.getEditor().setAccessibleText(words.get("layout"));
        layout.getEditor().textProperty().addListener((_, _, now) -> model.setLayout(now));
        layout.setTooltip(new Tooltip(words.get("layout.help")));
        Label name = new Label(words.get("layout"));
        name.setLabelFor(layout);
        fields.add(name, 0, 2);
        fields.add(layout, 1, 2, 2, 1);
    }

    private Node text() {
        Label example = new Label();
        example.getStyleClass().add("hint");
        example.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        example.textProperty().bind(model.example());
        Label coming = new Label();
        coming.setWrapText(true);
        coming.setMinHeight(Region.USE_PREF_SIZE);
        coming.getStyleClass().add("coming");
        coming.textProperty().bind(model.coming());
        Label safe = new Label(words.get("safe"));
        safe.getStyleClass().add("hint");
        safe.setWrapText(true);
        safe.setMinHeight(Region.USE_PREF_SIZE);
        VBox box = new VBox(example, coming, safe);
        box.getStyleClass().add("texts");
        return box;
    }

    private Node buttons() {
        start.setText(words.get("start"));
        start.getStyleClass().add("accent");
        start.setDefaultButton(true);
        start.disableProperty().bind(model.objection().isNotEmpty());
        Tooltip why = new Tooltip();
        why.textProperty().bind(model.objection());
        HBox holder = new HBox(start);
        model.objection().subscribe(objection -> {
            if (objection.isEmpty()) {
                Tooltip.uninstall(holder, why);
            } else {
                Tooltip.install(holder, why);
            }
        });
        start.setOnAction(_ -> {
            close.run();
            model.start();
        });
        Button cancel = new Button(words.get("cancel"));
        cancel.setOnAction(_ -> close.run());
        HBox buttons = new HBox(cancel, holder);
        buttons.getStyleClass().add("buttons");
        buttons.setAlignment(Pos.CENTER_RIGHT);
        return buttons;
    }

    @Override
    public Region content() {
        return content;
    }

    @Override
    public Node firstFocus() {
        return chooseFrom;
    }

    @Override
    public void opened(Runnable closing) {
        close = closing;
    }

    @Override
    public void closed() {
        model.forget();
        afterwards.run();
    }
}
