package photoscope.ui.sidebar;

import java.util.Objects;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.collections.ListChangeListener;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

import org.jspecify.annotations.Nullable;

import photoscope.library.SavedSearch;
import photoscope.ui.language.Words;
import photoscope.ui.sidebar.SidebarRow.Entry;
import photoscope.ui.sidebar.SidebarRow.Subject;

/** The list at the left of the window. Arrows move, Enter goes there with the keyboard, Space without it, letters find a line by its beginning. */
public final class SidebarView extends VBox {
    private static final double PREFERRED_WIDTH = 232;
    private static final Duration TICK = Duration.seconds(1);
    private final SidebarModel model;
    private final SidebarActions actions;
    private final ListView<SidebarRow> list;
    private final TypeAhead typeAhead = new TypeAhead();
    private @Nullable String cursor;
    private @Nullable SavedSearch renamed;

    public SidebarView(SidebarModel model, SidebarActions actions, Words words) {
        this.model = model;
        this.actions = actions;
        this.list = new ListView<>(model.rows());
        getStyleClass().add("sidebar");
        setPrefWidth(PREFERRED_WIDTH);
        list.getStyleClass().addAll("sidebar-list", "edge-to-edge");
        list.setAccessibleRole(AccessibleRole.LIST_VIEW);
        list.setAccessibleText(words.get("sidebar"));
        list.setCellFactory(_ -> new SidebarCell(this, model, actions, words));
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::handleKey);
        list.addEventHandler(KeyEvent.KEY_TYPED, this::handleTyped);
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().add(list);
        keepCursor();
        tickWhileShown();
    }

    @Override
    public void requestFocus() {
        list.requestFocus();
    }

    /** Reads again what stands here, after something was changed. */
    public void refresh() {
        model.refresh();
    }

    /** The saved search whose name is being typed. */
    @Nullable
    SavedSearch renamed() {
        return renamed;
    }

    /** Puts a field in place of a search's name, or takes it away again. */
    void rename(@Nullable SavedSearch search) {
        renamed = search;
        list.refresh();
        list.layout();
        if (search == null) {
            list.requestFocus();
        } else if (list.lookup(".text-field") instanceof TextField field) {
            field.requestFocus();
            field.selectAll();
            field.focusedProperty().addListener((_, _, isFocused) -> keepName(search, field, isFocused));
        }
    }

    /** Whoever clicks elsewhere means what was typed. */
    private void keepName(SavedSearch search, TextField field, boolean isFocused) {
        if (!isFocused && search.equals(renamed)) {
            model.rename(search, field.getText());
            renamed = null;
            list.refresh();
        }
    }

    void delete(SavedSearch search) {
        model.delete(search);
        actions.searchDeleted(search, () -> model.restore(search));
    }

    private void keepCursor() {
        list.getSelectionModel().selectedItemProperty().addListener((_, _, now) -> {
            if (now != null) {
                cursor = now.key();
            }
        });
        model.rows().addListener((ListChangeListener<SidebarRow>) _ -> {
            SidebarRow selected = list.getSelectionModel().getSelectedItem();
            if (cursor != null && (selected == null || !cursor.equals(selected.key()))) {
                model.rows()
                        .stream()
                        .filter(row -> row.key().equals(cursor))
                        .findFirst()
                        .ifPresent(row -> list.getSelectionModel().select(row));
            }
        });
        list.focusedProperty().addListener((_, _, isFocused) -> {
            if (isFocused && list.getSelectionModel().isEmpty()) {
                list.getSelectionModel().select(Math.max(0, currentIndex()));
            }
        });
    }

    private int currentIndex() {
        for (int i = 0; i < model.rows().size(); i++) {
            if (model.rows().get(i) instanceof Entry entry && entry.isCurrent()) {
                return i;
            }
        }
        return -1;
    }

    private void tickWhileShown() {
        Timeline clock = new Timeline(new KeyFrame(TICK, _ -> model.tick()));
        clock.setCycleCount(Animation.INDEFINITE);
        sceneProperty().addListener((_, _, scene) -> {
            if (scene == null) {
                clock.stop();
            } else {
                clock.play();
            }
        });
    }

    private void handleKey(KeyEvent event) {
        SidebarRow row = list.getSelectionModel().getSelectedItem();
        if (renamed != null || row == null) {
            return;
        }
        if (isKey(event, row)) {
            event.consume();
        }
    }

    private boolean isKey(KeyEvent event, SidebarRow row) {
        return switch (event.getCode()) {
            case ENTER -> isDone(() -> enter(row));
            case SPACE -> isDone(() -> model.open(row));
            case LEFT, RIGHT -> isFolded(row, event.getCode() == KeyCode.RIGHT);
            case F2 -> searchOf(row) != null && isDone(() -> rename(searchOf(row)));
            case DELETE, BACK_SPACE ->
                searchOf(row) != null && isDone(() -> delete(Objects.requireNonNull(searchOf(row))));
            case UP, DOWN -> event.isAltDown() && searchOf(row) != null && isDone(
                    () -> model.move(Objects.requireNonNull(searchOf(row)), event.getCode() == KeyCode.DOWN ? 1 : -1));
            default -> false;
        };
    }

    private void enter(SidebarRow row) {
        model.open(row);
        if (row instanceof Entry) {
            actions.entered();
        }
    }

    private static boolean isDone(Runnable action) {
        action.run();
        return true;
    }

    /** Left closes a folder, or the section of a line to stand on its heading; right opens a folder or a heading. */
    private boolean isFolded(SidebarRow row, boolean toOpen) {
        if (row instanceof SidebarRow.Folder folder && (folder.isOpen() || toOpen)) {
            if (folder.isOpen() != toOpen) {
                model.toggle(folder);
            }
            return true;
        }
        boolean isOpen = !(row instanceof SidebarRow.Heading heading) || heading.isOpen();
        if (isOpen == toOpen) {
            return true;
        }
        cursor = "heading " + row.section();
        model.toggle(row.section());
        return true;
    }

    private void handleTyped(KeyEvent event) {
        if (renamed == null && !event.isShortcutDown() && !event.isAltDown()) {
            typeAhead.find(event.getCharacter(), list.getSelectionModel().getSelectedIndex(), model.rows())
                    .ifPresent(found -> {
                        list.getSelectionModel().select(found);
                        list.scrollTo(found);
                        event.consume();
                    });
        }
    }

    private static @Nullable SavedSearch searchOf(SidebarRow row) {
        return row instanceof Entry entry && entry.subject() instanceof Subject.Search search ? search.search() : null;
    }
}
