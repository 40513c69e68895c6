package photoscope.ui.sidebar;

import java.io.File;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.TextField;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import photoscope.library.SavedSearch;
import photoscope.ui.control.LateTooltip;
import photoscope.ui.language.Words;
import photoscope.ui.sidebar.SidebarRow.Entry;
import photoscope.ui.sidebar.SidebarRow.Subject;

/** Shows one line of the sidebar. */
final class SidebarCell extends ListCell<SidebarRow> {
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final PseudoClass DROP = PseudoClass.getPseudoClass("drop");
    private static final PseudoClass AWAY = PseudoClass.getPseudoClass("away");
    private static final List<String> KINDS = List.of("heading", "entry", "folder", "hint", "more");
    private static final double LEVEL_WIDTH = 16;
    /** Deeper folders stand below each other, so that there is room for their names. */
    private static final int MOST_LEVELS = 4;
    private final SidebarView view;
    private final SidebarModel model;
    private final SidebarActions actions;
    private final Words words;
    private final SidebarMenus menus;

    SidebarCell(SidebarView view, SidebarModel model, SidebarActions actions, Words words) {
        this.view = view;
        this.model = model;
        this.actions = actions;
        this.words = words;
        this.menus = new SidebarMenus(view, model, actions, words);
        getStyleClass().add("sidebar-cell");
        setPrefWidth(0);
        addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            SidebarRow row = getItem();
            if (row != null && event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
                model.open(row);
            }
        });
        LateTooltip.install(this, () -> getItem() instanceof Entry entry ? entry.tooltip() : "");
        setOnContextMenuRequested(event -> {
            if (getItem() instanceof Entry entry) {
                menus.of(entry.subject()).ifPresent(menu -> menu.show(this, event.getScreenX(), event.getScreenY()));
                event.consume();
            }
        });
        setOnDragOver(this::dragOver);
        setOnDragExited(_ -> pseudoClassStateChanged(DROP, false));
        setOnDragDropped(this::drop);
    }

    @Override
    protected void updateItem(@Nullable SidebarRow row, boolean empty) {
        super.updateItem(row, empty);
        getStyleClass().removeAll(KINDS);
        pseudoClassStateChanged(CURRENT, row instanceof Entry entry && entry.isCurrent());
        pseudoClassStateChanged(AWAY, row instanceof Entry entry && entry.subject() instanceof Subject.Source source
                && !source.source().isOnline());
        setText(null);
        setAccessibleText(row == null ? "" : row.spoken());
        switch (row) {
            case null -> setGraphic(null);
            case SidebarRow.Heading heading -> show("heading", heading(heading));
            case SidebarRow.Hint hint -> {
                Label text = new Label(hint.text());
                text.setWrapText(true);
                show("hint", text);
            }
            case SidebarRow.Folder folder -> show("folder", folder(folder));
            case SidebarRow.More more -> show("more", new Label(more.text()));
            case Entry entry -> show("entry", entry(entry));
        }
    }

    private void show(String kind, Node content) {
        getStyleClass().add(kind);
        setGraphic(content);
    }

    private Node heading(SidebarRow.Heading heading) {
        Label title = new Label(heading.title());
        FontIcon chevron = new FontIcon(heading.isOpen() ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT);
        HBox line = new HBox(title, chevron, spacer());
        if (heading.section() == SidebarSection.SOURCES) {
            Label add = new Label(null, new FontIcon(Feather.PLUS));
            add.getStyleClass().add("add");
            add.setAccessibleText(words.get("addFolders"));
            LateTooltip.install(add, words.get("addFolders"));
            add.setOnMouseClicked(event -> {
                actions.chooseFolders();
                event.consume();
            });
            line.getChildren().add(add);
        }
        return line;
    }

    private static Node folder(SidebarRow.Folder folder) {
        Label title = new Label(folder.title());
        title.getStyleClass().add("name");
        title.setMinWidth(0);
        StackPane chevron = new StackPane(new FontIcon(folder.isOpen() ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT));
        chevron.getStyleClass().add("symbol");
        HBox line = new HBox(chevron, title, spacer());
        line.setPadding(indent(folder.level()));
        return line;
    }

    private static Insets indent(int level) {
        return new Insets(0, 0, 0, Math.min(level, MOST_LEVELS) * LEVEL_WIDTH);
    }

    private Node entry(Entry entry) {
        HBox line = new HBox(symbol(entry));
        line.setPadding(indent(entry.level()));
        if (entry.subject() instanceof Subject.Search search && search.search().equals(view.renamed())) {
            line.getChildren().add(nameField(search.search()));
            return line;
        }
        Label name = new Label(entry.name());
        name.getStyleClass().add("name");
        name.setMinWidth(0);
        Label count = new Label(entry.countText());
        count.getStyleClass().add("count");
        count.setMinWidth(Region.USE_PREF_SIZE);
        line.getChildren().addAll(name, spacer(), count);
        return line;
    }

    private static Node symbol(Entry entry) {
        Node symbol;
        if (entry.subject() instanceof Subject.Source) {
            symbol = new Region();
            symbol.getStyleClass().add("dot");
        } else {
            symbol = new FontIcon(entry.icon());
        }
        StackPane column = new StackPane(symbol);
        column.getStyleClass().add("symbol");
        return column;
    }

    private TextField nameField(SavedSearch search) {
        TextField field = new TextField(search.name());
        field.setAccessibleText(words.get("search.name"));
        HBox.setHgrow(field, Priority.ALWAYS);
        field.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                model.rename(search, field.getText());
            }
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.ESCAPE) {
                view.rename(null);
                event.consume();
            }
        });
        return field;
    }

    private static Region spacer() {
        Region spacer = new Region();
        HBox.setHgrow(spacer, Priority.ALWAYS);
        return spacer;
    }

    private boolean takesFolders() {
        return getItem() != null && getItem().section() == SidebarSection.SOURCES;
    }

    private void dragOver(DragEvent event) {
        if (takesFolders() && event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.LINK, TransferMode.COPY);
            pseudoClassStateChanged(DROP, true);
            event.consume();
        }
    }

    private void drop(DragEvent event) {
        if (takesFolders() && event.getDragboard().hasFiles()) {
            actions.addFolders(event.getDragboard().getFiles().stream().map(File::toPath).toList());
            event.setDropCompleted(true);
            event.consume();
        }
    }
}
