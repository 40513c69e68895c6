package photoscope.ui.clusters;

import java.util.List;
import java.util.stream.IntStream;
import javafx.collections.ListChangeListener;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

import org.jspecify.annotations.Nullable;

import photoscope.clusters.Cluster;
import photoscope.ui.language.Words;
import photoscope.ui.thumbnail.ThumbnailCache;

/** The cards in rows; only those that can be seen exist. Arrows move, with Shift they select, Enter opens. */
final class ClusterGrid extends ListView<Integer> {
    private static final double LEAST_CARD = 196;
    private final ClustersModel model;
    private final Words words;
    private final ClusterPictures pictures;
    private final ContextMenu menu;
    private int columns = 1;
    private final Runnable asking;

    ClusterGrid(ClustersModel model, ThumbnailCache thumbnails, ContextMenu menu, Words words) {
        this.model = model;
        this.words = words;
        this.menu = menu;
        this.pictures = new ClusterPictures(thumbnails, this::cards, this::cardWidth);
        this.asking = pictures::ask;
        getStyleClass().addAll("cluster-grid", "edge-to-edge");
        setFixedCellSize(ClusterRow.HEIGHT);
        setAccessibleRole(AccessibleRole.LIST_VIEW);
        setCellFactory(_ -> new ClusterRow(this, () -> new ClusterCard(words, model.says())));
        model.clusters().addListener((ListChangeListener<Cluster>) _ -> arrange());
        model.selection().changes().subscribe(_ -> mark());
        widthProperty().addListener((_, _, _) -> arrange());
        // a list also shows cells again that it filled before they were seen: none of its events tells of all of them
        sceneProperty().addListener((_, before, now) -> {
            if (before != null) {
                before.removePostLayoutPulseListener(asking);
            }
            if (now != null) {
                pictures.forget();
                now.addPostLayoutPulseListener(asking);
            }
        });
        focusedProperty().addListener((_, _, isFocused) -> {
            if (isFocused && model.selection().cursor() < 0) {
                model.selection().move(0, false);
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        addEventFilter(MouseEvent.MOUSE_PRESSED, this::pressed);
        addEventFilter(ContextMenuEvent.CONTEXT_MENU_REQUESTED, this::askForMenu);
        arrange();
    }

    int columns() {
        return columns;
    }

    double cardWidth() {
        return (room() - ClusterRow.GAP * (columns - 1)) / columns;
    }

    private double room() {
        return getWidth() - 2 * ClusterRow.MARGIN;
    }

    /** Shows in a card the cluster of a place; nothing where there is none. */
    void fill(ClusterCard card, int index) {
        if (index < 0 || index >= model.clusters().size()) {
            card.clear();
        } else {
            card.show(model.clusters().get(index), index);
            mark(card);
        }
    }

    private void arrange() {
        columns = Math.max(1, (int) ((room() + ClusterRow.GAP) / (LEAST_CARD + ClusterRow.GAP)));
        List<Integer> rows = IntStream.range(0, Math.ceilDiv(model.clusters().size(), columns)).boxed().toList();
        if (!rows.equals(getItems())) {
            getItems().setAll(rows);
        }
        refresh();
        mark();
    }

    private List<ClusterRow> rows() {
        return lookupAll(".cluster-row").stream()
                .filter(ClusterRow.class::isInstance)
                .map(ClusterRow.class::cast)
                .filter(row -> !row.isEmpty() && row.isVisible())
                .toList();
    }

    private List<ClusterCard> cards() {
        return rows().stream().flatMap(row -> row.shown().stream()).toList();
    }

    private void mark() {
        cards().forEach(this::mark);
        int at = model.selection().cursor();
        setAccessibleText(at < 0 || at >= model.clusters().size()
                ? words.get("title")
                : words.format("spoken.at", model.says()
                        .spoken(model.clusters().get(at), model.selection().isSelected(model.clusters().get(at))),
                        at + 1, model.clusters().size()));
    }

    private void mark(ClusterCard card) {
        Cluster shown = card.cluster();
        if (shown != null) {
            card.mark(model.selection().isSelected(shown), card.index() == model.selection().cursor());
        }
    }

    private void pressed(KeyEvent event) {
        if (event.isAltDown() || event.isShortcutDown() || !isMoved(event)) {
            return;
        }
        event.consume();
    }

    private boolean isMoved(KeyEvent event) {
        int page = Math.max(1, (int) (getHeight() / ClusterRow.HEIGHT)) * columns;
        int all = model.clusters().size();
        boolean isExtending = event.isShiftDown();
        switch (event.getCode()) {
            case LEFT -> move(-1, isExtending);
            case RIGHT -> move(1, isExtending);
            case UP -> move(-columns, isExtending);
            case DOWN -> move(columns, isExtending);
            case PAGE_UP -> move(-page, isExtending);
            case PAGE_DOWN -> move(page, isExtending);
            case HOME -> move(-all, isExtending);
            case END -> move(all, isExtending);
            case ENTER -> model.open();
            case SPACE -> {
                if (model.selection().cursor() >= 0) {
                    model.selection().toggle(model.selection().cursor());
                }
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private void move(int by, boolean isExtending) {
        model.selection().move(by, isExtending);
        if (lookup(".virtual-flow") instanceof VirtualFlow<?> flow && model.selection().cursor() >= 0) {
            flow.scrollTo(model.selection().cursor() / columns);
        }
    }

    private void pressed(MouseEvent event) {
        ClusterCard card = cardAt(event.getTarget());
        if (card == null) {
            return;
        }
        requestFocus();
        boolean isPrimary = event.getButton() == MouseButton.PRIMARY;
        Cluster pressed = card.cluster();
        if (!isPrimary) {
            if (pressed != null && !model.selection().isSelected(pressed)) {
                model.selection().select(card.index());
            }
        } else if (event.isShiftDown()) {
            model.selection().extend(card.index());
        } else if (event.isShortcutDown()) {
            model.selection().toggle(card.index());
        } else {
            model.selection().select(card.index());
            if (event.getClickCount() == 2) {
                model.open();
            }
        }
        event.consume();
    }

    private void askForMenu(ContextMenuEvent event) {
        if (model.selection().clusters().isEmpty()) {
            return;
        }
        menu.show(this, event.getScreenX(), event.getScreenY());
        event.consume();
    }

    private static @Nullable ClusterCard cardAt(Object target) {
        for (Node node = target instanceof Node at ? at : null; node != null; node = node.getParent()) {
            if (node instanceof ClusterCard card) {
                return card;
            }
        }
        return null;
    }
}
