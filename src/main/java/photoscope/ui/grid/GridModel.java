package photoscope.ui.grid;

import java.util.BitSet;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.util.Subscription;

import photoscope.ui.task.Background;
import photoscope.ui.task.Latest;

/**
 * The state of a grid: its content, its selection and how far it is scrolled. Long lists are laid out on a worker, and
 * only the newest counts; what is on screen stays until then. Through every change the place is kept by the photo that
 * is topmost.
 */
final class GridModel {
    /** Up to here all is computed at once: a few milliseconds. */
    private static final int SHORT_LIST = 30_000;

    private record Prepared(GridContent content, BitSet selected, long revision) {}

    private final Latest latest;
    private final GridSelection selection = new GridSelection();
    private final ReadOnlyObjectWrapper<GridContent> content;
    private final ReadOnlyDoubleWrapper position = new ReadOnlyDoubleWrapper();

    private GridItems nextItems = GridItems.none();
    private GridMetrics nextMetrics;
    private boolean nextFromTop;
    private long nextTop;
    private double viewport;
    private GridAnchor anchor;

    GridModel(Background background, GridMetrics metrics) {
        latest = new Latest(background);
        nextMetrics = metrics;
        content = new ReadOnlyObjectWrapper<>(GridContent.of(nextItems, metrics));
        anchor = GridAnchor.at(content.get(), 0, 0);
    }

    ReadOnlyObjectProperty<GridContent> contentProperty() {
        return content.getReadOnlyProperty();
    }

    GridContent content() {
        return content.get();
    }

    GridLayout layout() {
        return content.get().layout();
    }

    GridSelection selection() {
        return selection;
    }

    /** How much content is above the window, in pixels. */
    ReadOnlyDoubleProperty positionProperty() {
        return position.getReadOnlyProperty();
    }

    double position() {
        return position.get();
    }

    double viewport() {
        return viewport;
    }

    double furthest() {
        return Math.max(0, layout().height() - viewport);
    }

    /** Goes somewhere, as far as there is content. */
    void scrollTo(double pixels) {
        move(pixels);
        anchor = GridAnchor.at(content.get(), position.get(), viewport);
    }

    /** Scrolls as little as brings an item into view, with room for a title above it. */
    void reveal(int item) {
        Tile tile = layout().tile(item);
        if (tile.y() < position.get() + GridMetrics.HEADER) {
            scrollTo(tile.y() - GridMetrics.HEADER);
        } else if (tile.bottom() > position.get() + viewport) {
            scrollTo(tile.bottom() + GridMetrics.GAP - viewport);
        }
    }

    void setViewport(double height) {
        viewport = height;
        move(position.get());
    }

    /** Replaces the list; the new one comes into view where the old one was. */
    void show(GridItems items) {
        nextItems = items;
        nextFromTop = false;
        nextTop = 0;
        prepare();
    }

    /** Replaces the list, and begins at the row of a photo; at the top where it is not in the list. */
    void showAt(GridItems items, long top) {
        nextItems = items;
        nextFromTop = true;
        nextTop = top;
        prepare();
    }

    /** Does something once, as soon as this list is laid out. End it to wait no longer. */
    Subscription whenShown(GridItems items, Runnable then) {
        if (content().shows(items)) {
            then.run();
            return Subscription.EMPTY;
        }
        ChangeListener<GridContent> waiting = new ChangeListener<>() {
            @Override
            public void changed(ObservableValue<? extends GridContent> property, GridContent old, GridContent now) {
                if (now.shows(items)) {
                    property.removeListener(this);
                    then.run();
                }
            }
        };
        contentProperty().addListener(waiting);
        return () -> contentProperty().removeListener(waiting);
    }

    /** The photo that is topmost below a title; 0 in an empty grid. */
    long top() {
        double below = position.get() + GridMetrics.HEADER;
        return layout().rows() == 0 ? 0 : content.get().items().id(layout().first(layout().rowAt(below)));
    }

    void setMetrics(GridMetrics metrics) {
        if (!metrics.equals(nextMetrics)) {
            nextMetrics = metrics;
            prepare();
        }
    }

    private void prepare() {
        GridContent old = content.get();
        GridItems items = nextItems;
        GridMetrics metrics = nextMetrics;
        BitSet selected = selection.snapshot();
        long revision = selection.changesProperty().get();
        if (Math.max(items.size(), selected.cardinality()) <= SHORT_LIST) {
            latest.cancel();
            apply(prepared(old, items, metrics, selected, revision));
        } else {
            latest.run(() -> prepared(old, items, metrics, selected, revision), this::apply, failure -> {
                throw new IllegalStateException("The photos can't be laid out", failure);
            });
        }
    }

    private static Prepared prepared(GridContent old, GridItems items, GridMetrics metrics, BitSet selected,
            long revision) {
        if (old.shows(items)) {
            return new Prepared(old.with(metrics), selected, revision);
        }
        GridContent content = GridContent.of(items, metrics);
        return new Prepared(content, GridSelection.translate(selected, old.items(), content.index()), revision);
    }

    private void apply(Prepared prepared) {
        if (prepared.revision != selection.changesProperty().get()) {
            // somebody selected meanwhile: what was translated is no longer true
            prepare();
            return;
        }
        boolean sameItems = content.get().shows(prepared.content.items());
        boolean toTop = nextFromTop || (!sameItems && position.get() == 0);
        nextFromTop = false;
        if (!sameItems) {
            selection.replace(prepared.content, prepared.selected);
        }
        double place = toTop ? start(prepared.content) : anchor.positionIn(prepared.content, position.get());
        content.set(prepared.content);
        move(place);
        if (toTop || !sameItems) {
            anchor = GridAnchor.at(content.get(), position.get(), viewport);
        }
    }

    private double start(GridContent content) {
        int index = nextTop == 0 ? -1 : content.index().of(nextTop);
        return index < 0 ? 0 : content.layout().top(content.layout().rowOf(index)) - GridMetrics.HEADER;
    }

    private void move(double pixels) {
        position.set(Math.clamp(pixels, 0, furthest()));
    }
}
