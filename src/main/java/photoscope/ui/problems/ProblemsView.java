package photoscope.ui.problems;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import photoscope.ui.command.Command;
import photoscope.ui.file.FileChoosers;
import photoscope.ui.language.Words;
import photoscope.ui.theme.Stylesheet;

/**
 * The page of problems. Arrows move, left and right close and open, Enter opens or reveals, Delete ignores or shows
 * again; the keys of the commands reveal and try again.
 */
public final class ProblemsView extends VBox {
    private final ProblemsModel model;
    private final FileChoosers choosers;
    private final Words words;
    private final ListView<ProblemRow> list;
    private @Nullable Object cursor;

    public ProblemsView(ProblemsModel model, FileChoosers choosers, Words words) {
        this.model = model;
        this.choosers = choosers;
        this.words = words;
        this.list = new ListView<>(model.rows());
        getStyleClass().addAll("page", "problems");
        Stylesheet.addTo(this, ProblemsView.class);
        StackPane body = new StackPane(list, empty());
        VBox.setVgrow(body, Priority.ALWAYS);
        getChildren().addAll(title(), tools(), trouble(), body);
        list();
    }

    private Region title() {
        Label title = new Label(words.get("title"));
        title.getStyleClass().add("page-title");
        Label summary = new Label();
        summary.getStyleClass().add("summary");
        summary.textProperty().bind(Bindings.createStringBinding(model::summary, model.tree(), model.filter()));
        VBox box = new VBox(title, summary);
        box.getStyleClass().add("page-head");
        return box;
    }

    private Region tools() {
        TextField filter = new TextField();
        filter.setPromptText(words.get("filter"));
        filter.setAccessibleText(words.get("filter"));
        filter.getStyleClass().add("filter");
        filter.textProperty().bindBidirectional(model.filter());
        CheckBox ignored = new CheckBox();
        ignored.setMinWidth(USE_PREF_SIZE);
        ignored.textProperty()
                .bind(Bindings.createStringBinding(() -> words.format("withIgnored", model.tree().get().ignored()),
                        model.tree()));
        ignored.selectedProperty().bindBidirectional(model.withIgnored());
        Region spacer = new Region();
        HBox.setHgrow(spacer, Priority.ALWAYS);
        Button retry = button("retryShown", Feather.ROTATE_CW, model::retryShown);
        Button export = button("export", Feather.SHARE, this::export);
        BooleanBinding isEmpty = Bindings.isEmpty(model.rows());
        retry.disableProperty().bind(isEmpty);
        export.disableProperty().bind(isEmpty);
        HBox tools = new HBox(filter, ignored, spacer, retry, export);
        tools.getStyleClass().add("tools");
        tools.setAlignment(Pos.CENTER_LEFT);
        return tools;
    }

    private Button button(String key, Feather icon, Runnable action) {
        Button button = new Button(words.get(key), new FontIcon(icon));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }

    private Region trouble() {
        Label trouble = new Label();
        trouble.getStyleClass().add("trouble");
        trouble.setWrapText(true);
        trouble.textProperty().bind(model.trouble());
        trouble.visibleProperty().bind(model.trouble().isNotEmpty());
        trouble.managedProperty().bind(trouble.visibleProperty());
        return trouble;
    }

    private Region empty() {
        FontIcon icon = new FontIcon(Feather.CHECK_CIRCLE);
        Label title = new Label();
        title.getStyleClass().add("empty-title");
        Label text = new Label();
        text.setWrapText(true);
        BooleanBinding isFiltered = model.filter().isNotEmpty();
        title.textProperty()
                .bind(Bindings.when(isFiltered).then(words.get("nothing.title")).otherwise(words.get("empty.title")));
        text.textProperty().bind(Bindings.when(isFiltered).then(words.get("nothing")).otherwise(words.get("empty")));
        VBox box = new VBox(icon, title, text);
        box.getStyleClass().add("empty");
        box.visibleProperty().bind(model.isLoaded().and(Bindings.isEmpty(model.rows())));
        return box;
    }

    private void list() {
        list.getStyleClass().addAll("problem-list", "edge-to-edge");
        list.setAccessibleRole(AccessibleRole.LIST_VIEW);
        list.setAccessibleText(words.get("title"));
        ProblemCells cells = new ProblemCells(model, words);
        list.setCellFactory(_ -> new ProblemCell(cells));
        list.visibleProperty().bind(Bindings.isNotEmpty(model.rows()));
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::handleKey);
        list.getSelectionModel().selectedItemProperty().addListener((_, _, now) -> {
            if (now != null) {
                cursor = now.key();
            }
        });
        model.rows().addListener((ListChangeListener<ProblemRow>) _ -> restoreCursor());
        list.focusedProperty().addListener((_, _, isFocused) -> {
            if (isFocused && list.getSelectionModel().isEmpty()) {
                list.getSelectionModel().selectFirst();
            }
        });
    }

    /** The line that had the cursor, or the one that stands in its place now. */
    private void restoreCursor() {
        int at = list.getSelectionModel().getSelectedIndex();
        for (int i = 0; cursor != null && i < model.rows().size(); i++) {
            if (model.rows().get(i).key().equals(cursor)) {
                list.getSelectionModel().clearAndSelect(i);
                return;
            }
        }
        if (cursor != null && !model.rows().isEmpty()) {
            list.getSelectionModel().clearAndSelect(Math.clamp(at, 0, model.rows().size() - 1));
        }
    }

    private void handleKey(KeyEvent event) {
        ProblemRow row = list.getSelectionModel().getSelectedItem();
        if (row != null && isDone(event, row)) {
            event.consume();
        }
    }

    private boolean isDone(KeyEvent event, ProblemRow row) {
        if (Command.RETRY.shortcuts().stream().anyMatch(keys -> keys.matches(event))) {
            model.retry(row);
            return true;
        }
        if (Command.REVEAL.shortcuts().stream().anyMatch(keys -> keys.matches(event))) {
            model.reveal(row);
            return true;
        }
        switch (event.getCode()) {
            case ENTER, SPACE -> {
                if (row instanceof ProblemRow.OfFile) {
                    model.reveal(row);
                } else {
                    model.toggle(row);
                }
            }
            case LEFT, RIGHT -> fold(row, event.getCode() == KeyCode.RIGHT);
            case DELETE, BACK_SPACE -> model.toggleIgnored(row);
            default -> {
                return false;
            }
        }
        return true;
    }

    /** Left closes a group, or goes up to the one a line is in; right opens it. */
    private void fold(ProblemRow row, boolean toOpen) {
        boolean isOpen = switch (row) {
            case ProblemRow.OfKind kind -> kind.isOpen();
            case ProblemRow.InFolder folder -> folder.isOpen();
            case ProblemRow.OfFile _ -> false;
        };
        if (isOpen != toOpen && !(row instanceof ProblemRow.OfFile)) {
            model.toggle(row);
        } else if (!toOpen) {
            selectGroupOf(row);
        }
    }

    private void selectGroupOf(ProblemRow row) {
        for (int i = list.getSelectionModel().getSelectedIndex() - 1; i >= 0; i--) {
            ProblemRow above = model.rows().get(i);
            if (above instanceof ProblemRow.OfKind
                    || (above instanceof ProblemRow.InFolder && row instanceof ProblemRow.OfFile)) {
                list.getSelectionModel().clearAndSelect(i);
                list.scrollTo(i);
                return;
            }
        }
    }

    private void export() {
        choosers.fileToWrite(words.get("export"), words.get("export.name"),
                List.of(new FileChoosers.Kind("CSV", "csv"), new FileChoosers.Kind("JSON", "json")))
                .ifPresent(model::export);
    }
}
