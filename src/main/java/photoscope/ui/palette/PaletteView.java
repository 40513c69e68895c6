package photoscope.ui.palette;

import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import photoscope.ui.command.Command;
import photoscope.ui.language.Language;
import photoscope.ui.language.Words;
import photoscope.ui.overlay.Overlay;
import photoscope.ui.theme.Stylesheet;

/** The palette: type a few letters, press Enter. */
public final class PaletteView implements Overlay {
    private static final double ROW_HEIGHT = 36;
    private static final int ROWS = 11;
    private final PaletteModel model;
    private final TextField field = new TextField();
    private final ListView<PaletteRow> list = new ListView<>();
    private final VBox content;
    private Runnable close = () -> {};

    public PaletteView(PaletteModel model, Language language) {
        this.model = model;
        Words words = language.wordsOf(PaletteView.class);
        field.setPromptText(words.get("prompt"));
        field.setAccessibleText(words.get("prompt"));
        field.getStyleClass().add("palette-field");
        HBox.setHgrow(field, Priority.ALWAYS);
        HBox search = new HBox(10, new FontIcon(Feather.SEARCH), field);
        search.getStyleClass().add("palette-search");
        search.setAlignment(Pos.CENTER_LEFT);

        KeyCaps keyCaps = new KeyCaps(words);
        list.setItems(model.rows());
        list.setCellFactory(_ -> new PaletteCell(keyCaps));
        list.setFixedCellSize(ROW_HEIGHT);
        list.setPrefHeight(ROWS * ROW_HEIGHT + 12);
        list.setFocusTraversable(false);
        list.setAccessibleRole(AccessibleRole.LIST_VIEW);
        list.setAccessibleText(words.get("list"));
        Label nothing = new Label(words.get("nothing"));
        nothing.getStyleClass().add("palette-nothing");
        list.setPlaceholder(nothing);
        content = new VBox(search, list);
        content.getStyleClass().addAll("overlay-panel", "palette");
        content.setMinHeight(Region.USE_PREF_SIZE);
        Stylesheet.addTo(content, PaletteView.class);
        bind(words);
    }

    private void bind(Words words) {
        field.textProperty().bindBidirectional(model.query());
        model.chosen().addListener((_, _, now) -> show(now.intValue(), words));
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::handleKey);
        list.setOnMouseMoved(event -> chooseAt(event.getTarget()));
        list.setOnMouseClicked(_ -> take());
    }

    @Override
    public Region content() {
        return content;
    }

    @Override
    public Node firstFocus() {
        return field;
    }

    @Override
    public Pos place() {
        return Pos.TOP_CENTER;
    }

    @Override
    public void opened(Runnable closing) {
        close = closing;
        model.reset();
    }

    private void show(int row, Words words) {
        list.getSelectionModel().clearAndSelect(row);
        if (row >= 0) {
            list.scrollTo(Math.max(0, Math.min(row - ROWS / 2, model.rows().size() - ROWS)));
            field.setAccessibleHelp(words.format("chosen", model.rows().get(row).title()));
        }
    }

    private void handleKey(KeyEvent event) {
        if (Command.PALETTE.shortcuts().stream().anyMatch(shortcut -> shortcut.matches(event))) {
            close.run();
            event.consume();
            return;
        }
        switch (event.getCode()) {
            case DOWN -> model.move(1);
            case UP -> model.move(-1);
            case PAGE_DOWN -> model.choose(Math.min(model.chosen().get() + ROWS, model.rows().size() - 1));
            case PAGE_UP -> model.choose(Math.max(model.chosen().get() - ROWS, 0));
            case ENTER -> take();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void chooseAt(Object target) {
        for (Node node = target instanceof Node at ? at : null; node != null; node = node.getParent()) {
            if (node instanceof PaletteCell cell && !cell.isEmpty()) {
                model.choose(cell.getIndex());
                return;
            }
        }
    }

    /** The palette is gone before the command acts: a command may open something itself, or ask where the focus is. */
    private void take() {
        for (PaletteRow row : model.take()) {
            close.run();
            row.action().run();
        }
    }
}
