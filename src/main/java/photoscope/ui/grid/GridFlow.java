package photoscope.ui.grid;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;

import org.jspecify.annotations.Nullable;

import photoscope.ui.thumbnail.Thumbnail;
import photoscope.ui.thumbnail.ThumbnailCache;

/** The window onto the content: a cell for each item in view and no more, moved as one scrolls and used again. */
final class GridFlow extends Pane {
    private static final GridCell[] NONE = {};

    private final GridView owner;
    private final GridModel model;
    private final ThumbnailCache cache;
    private final Pane cellLayer = new Pane();
    private final Pane titleLayer = new Pane();
    private final SectionTitles titles = new SectionTitles(titleLayer);
    private final ArrayDeque<GridCell> spare = new ArrayDeque<>();
    private GridCell[] cells = NONE;
    private int first;
    private @Nullable GridLayout shown;

    GridFlow(GridView owner, GridModel model, ThumbnailCache cache) {
        this.owner = owner;
        this.model = model;
        this.cache = cache;
        getStyleClass().add("flow");
        titleLayer.setMouseTransparent(true);
        getChildren().addAll(cellLayer, titleLayer);
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
    }

    int firstVisible() {
        return first;
    }

    int endVisible() {
        return first + cells.length;
    }

    /** The cell of an item in view. */
    @Nullable
    GridCell cell(int index) {
        return index >= first && index < first + cells.length ? cells[index - first] : null;
    }

    /** Puts cells where they belong; true if other items came into view. */
    boolean update() {
        GridContent content = model.content();
        GridLayout layout = content.layout();
        int from = 0;
        int to = 0;
        if (layout.rows() > 0 && model.viewport() > 0) {
            from = layout.first(layout.rowAt(model.position()));
            to = layout.end(layout.rowAt(model.position() + model.viewport()));
        }
        boolean replaced = layout != shown;
        boolean different = replaced || from != first || to != endVisible();
        if (different) {
            recycle(content, from, to, replaced);
            shown = layout;
        }
        double scale = owner.outputScale();
        double top = Math.rint(model.position() * scale) / scale;
        for (GridCell cell : cells) {
            cell.relocate(GridMetrics.MARGIN + cell.tile().x(), cell.tile().y() - top);
        }
        titleLayer.resize(getWidth(), getHeight()); // before the first layout it has no width to give its titles
        titles.update(layout, top, model.viewport());
        return different;
    }

    private void recycle(GridContent content, int from, int to, boolean replaced) {
        GridCell[] next = to == from ? NONE : new GridCell[to - from];
        for (GridCell cell : cells) {
            int index = replaced ? content.index().of(cell.id()) : cell.index();
            if (index >= from && index < to && next[index - from] == null) {
                next[index - from] = cell;
            } else {
                cell.release();
                spare.add(cell);
            }
        }
        for (int index = from; index < to; index++) {
            GridCell cell = next[index - from];
            if (cell == null || replaced) {
                next[index - from] = bound(cell == null ? fresh() : cell, index, content);
            }
        }
        cells = next;
        first = from;
        updateStates();
    }

    private GridCell fresh() {
        GridCell cell = spare.poll();
        if (cell == null) {
            cell = new GridCell(owner);
            cellLayer.getChildren().add(cell);
        }
        return cell;
    }

    private GridCell bound(GridCell cell, int index, GridContent content) {
        cell.bind(index, content.layout().tile(index), content.items());
        showPicture(cell, false);
        return cell;
    }

    /** Shows what came for the cells that still wait for it. */
    void arrived(Set<Long> ids, boolean fading) {
        for (GridCell cell : cells) {
            if (ids.contains(cell.pictureId())) {
                showPicture(cell, fading);
            }
        }
    }

    private void showPicture(GridCell cell, boolean fading) {
        Thumbnail thumbnail = cache.get(cell.pictureId());
        if (thumbnail != null) {
            cell.showPicture(thumbnail.image(), fading);
        } else if (cell.image() == null) {
            cell.showBroken(cache.hasFailed(cell.pictureId()));
        }
    }

    /** Shows again what is told of the items in view, which may have changed without the list changing. */
    void updateMarks() {
        GridItems items = model.content().items();
        for (GridCell cell : cells) {
            cell.showBadges(items.badges(cell.index()), items.duration(cell.index()));
            cell.requestLayout();
        }
        updateNames();
    }

    void updateStates() {
        GridSelection selection = model.selection();
        int lead = owner.showsLead() ? selection.focus() : -1;
        for (GridCell cell : cells) {
            cell.showState(selection.isSelected(cell.index()), cell.index() == lead);
        }
    }

    List<GridCell> selectedCells() {
        return Arrays.stream(cells).filter(cell -> model.selection().isSelected(cell.index())).toList();
    }

    /** Gives the cells in view their full names, once those are known. */
    void updateNames() {
        for (GridCell cell : cells) {
            cell.setAccessibleText(owner.names().spoken(cell.index()));
        }
    }

    @Override
    protected void layoutChildren() {
        cellLayer.resize(getWidth(), getHeight());
        titleLayer.resize(getWidth(), getHeight());
    }
}
