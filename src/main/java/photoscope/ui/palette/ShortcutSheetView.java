package photoscope.ui.palette;

import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import photoscope.ui.language.Language;
import photoscope.ui.language.Words;
import photoscope.ui.overlay.Overlay;
import photoscope.ui.theme.Stylesheet;

/** The sheet of all keys. */
public final class ShortcutSheetView implements Overlay {
    private static final int COLUMNS = 3;
    private static final double COLUMN_WIDTH = 310;
    private final ShortcutSheetModel model;
    private final Words words;
    private final KeyCaps keyCaps;
    private final TextField filter = new TextField();
    private final HBox columns = new HBox(40);
    private final VBox content;
    private Runnable close = () -> {};

    public ShortcutSheetView(ShortcutSheetModel model, Language language) {
        this.model = model;
        this.words = language.wordsOf(ShortcutSheetView.class);
        this.keyCaps = new KeyCaps(words);
        columns.getStyleClass().add("shortcut-sheet-columns");
        ScrollPane scroll = new ScrollPane(columns);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setAccessibleText(words.get("sheet"));
        VBox.setVgrow(scroll, Priority.ALWAYS);
        content = new VBox(head(), scroll);
        content.getStyleClass().addAll("overlay-panel", "shortcut-sheet");
        Stylesheet.addTo(content, ShortcutSheetView.class);
        filter.textProperty().bindBidirectional(model.filter());
        model.sections().addListener((ListChangeListener<ShortcutSheetModel.Section>) _ -> fill());
        fill();
    }

    private HBox head() {
        Label title = new Label(words.get("sheet"));
        title.getStyleClass().add("title-3");
        title.setMinWidth(Region.USE_PREF_SIZE);
        filter.setPromptText(words.get("filter"));
        filter.setAccessibleText(words.get("filter"));
        filter.setPrefWidth(240);
        Button closing = new Button(null, new FontIcon(Feather.X));
        closing.getStyleClass().addAll("button-icon", "flat");
        closing.setAccessibleText(words.get("close"));
        closing.setOnAction(_ -> close.run());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(12, title, gap, filter, closing);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("shortcut-sheet-head");
        return head;
    }

    @Override
    public Region content() {
        return content;
    }

    @Override
    public Node firstFocus() {
        return filter;
    }

    @Override
    public void opened(Runnable closing) {
        close = closing;
        model.filter().set("");
    }

    private void fill() {
        columns.getChildren().clear();
        if (model.sections().isEmpty()) {
            Label nothing = new Label();
            nothing.textProperty().bind(model.filter().map(typed -> words.format("noKeys", typed)));
            nothing.getStyleClass().add("palette-nothing");
            columns.getChildren().add(nothing);
            return;
        }
        List<List<ShortcutSheetModel.Section>> balanced = Columns.balance(model.sections(), COLUMNS);
        for (List<ShortcutSheetModel.Section> sections : balanced) {
            VBox column = new VBox(20);
            column.setPrefWidth(COLUMN_WIDTH);
            HBox.setHgrow(column, Priority.ALWAYS);
            sections.stream().map(this::section).forEach(column.getChildren()::add);
            columns.getChildren().add(column);
        }
    }

    private VBox section(ShortcutSheetModel.Section section) {
        Label name = new Label(section.name());
        name.getStyleClass().add("shortcut-group");
        VBox box = new VBox(name);
        section.lines().stream().map(this::line).forEach(box.getChildren()::add);
        return box;
    }

    private HBox line(ShortcutSheetModel.Line line) {
        Label name = new Label(line.name());
        name.setWrapText(true);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox box = new HBox(8, name, gap, keyCaps.of(line.shortcuts().getFirst()));
        box.setAlignment(Pos.CENTER_LEFT);
        box.getStyleClass().add("shortcut-line");
        box.setAccessibleRole(AccessibleRole.TEXT);
        box.setAccessibleText(line.name() + ", " + keyCaps.spoken(line.shortcuts().getFirst()));
        return box;
    }
}
