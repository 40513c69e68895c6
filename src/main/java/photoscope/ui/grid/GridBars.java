package photoscope.ui.grid;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ScrollBar;

import photoscope.ui.language.Words;

/** What stands at a grid's side and moves it: a scroll bar, or where it has months a time scrubber in its place. */
final class GridBars {
    /** Pixels. */
    private static final double LEAST_THUMB = 28;
    private final GridModel model;
    private final GridScroll scroll;
    private final ScrollBar scrollBar = new ScrollBar();
    private final TimeScrubber scrubber;

    GridBars(GridModel model, GridScroll scroll, Words words) {
        this.model = model;
        this.scroll = scroll;
        scrubber = new TimeScrubber(words, place -> scroll.jumpTo(place * model.layout().height()));
        scrollBar.setOrientation(Orientation.VERTICAL);
        scrollBar.setAccessibleText(words.get("grid"));
        scrollBar.valueProperty().addListener((_, _, value) -> moved(value.doubleValue()));
    }

    private void moved(double value) {
        if (Math.abs(value - model.position()) > 0.5) {
            scroll.jumpTo(value);
        }
    }

    List<Node> nodes() {
        return List.of(scrollBar, scrubber);
    }

    ScrollBar scrollBar() {
        return scrollBar;
    }

    /** Width of the one that is shown. */
    double width() {
        return scrubber.isVisible() ? TimeScrubber.WIDTH : Math.ceil(scrollBar.prefWidth(-1));
    }

    /** Follows another layout, or another height of what is in view. */
    void layoutChanged(GridLayout layout) {
        scrubber.show(new ScrubberModel(layout, model.viewport()));
    }

    /**
     * Puts both into their place, and shows where in the whole the grid is.
     *
     * @param rowHeight of the grid's rows: one step of the scroll bar is half of it
     */
    void place(double x, double width, double height, double rowHeight) {
        scrubber.resizeRelocate(x, 0, width, height);
        scrollBar.resizeRelocate(x, 0, width, height);
        double furthest = model.furthest();
        scrollBar.setVisible(furthest > 0 && !scrubber.isVisible());
        scrollBar.setMax(furthest);
        double least = LEAST_THUMB / Math.max(LEAST_THUMB, model.viewport()); // long lists keep something to hold
        scrollBar.setVisibleAmount(furthest * Math.max(least, model.viewport() / Math.max(1, model.layout().height())));
        scrollBar.setUnitIncrement(rowHeight / 2);
        scrollBar.setBlockIncrement(model.viewport() * 0.9);
        scrollBar.setValue(model.position());
        scrubber.setPlace(model.position() / Math.max(1, model.layout().height()));
    }
}
