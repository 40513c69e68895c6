package photoscope.ui.clusters;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.control.ListCell;
import javafx.scene.layout.Pane;

import org.jspecify.annotations.Nullable;

/** A row of cards of one width. */
final class ClusterRow extends ListCell<Integer> {
    static final double GAP = 16;
    static final double HEIGHT = 240;
    static final double MARGIN = 32;
    private final ClusterGrid grid;
    private final Supplier<ClusterCard> maker;
    private final List<ClusterCard> cards = new ArrayList<>();
    private final Pane line = new Pane() {
        @Override
        protected void layoutChildren() {
            double width = grid.cardWidth();
            for (int i = 0; i < cards.size(); i++) {
                cards.get(i)
                        .resizeRelocate(MARGIN + Math.rint(i * (width + GAP)), GAP / 2, Math.floor(width),
                                HEIGHT - GAP);
            }
        }
    };

    ClusterRow(ClusterGrid grid, Supplier<ClusterCard> maker) {
        this.grid = grid;
        this.maker = maker;
        getStyleClass().add("cluster-row");
        setPrefWidth(0);
        line.setPrefHeight(HEIGHT);
    }

    /** Those that show something. */
    List<ClusterCard> shown() {
        return cards.stream().filter(card -> card.index() >= 0).toList();
    }

    @Override
    protected void updateItem(@Nullable Integer row, boolean empty) {
        super.updateItem(row, empty);
        setText(null);
        setGraphic(row == null ? null : line);
        int columns = grid.columns();
        while (cards.size() < columns) {
            ClusterCard card = maker.get();
            card.setManaged(false);
            cards.add(card);
            line.getChildren().add(card);
        }
        while (cards.size() > columns) {
            line.getChildren().remove(cards.removeLast());
        }
        for (int i = 0; i < columns; i++) {
            grid.fill(cards.get(i), row == null ? -1 : row * columns + i);
        }
        line.requestLayout();
    }
}
