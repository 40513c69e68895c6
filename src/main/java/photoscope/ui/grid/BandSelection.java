package photoscope.ui.grid;

import java.util.BitSet;
import javafx.animation.AnimationTimer;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;

/** The rubber band under the mouse. At the window's edges it scrolls. */
final class BandSelection {
    /** Pixels a frame for each pixel that the mouse is beyond the edge. */
    private static final double PULL = 0.25;
    private static final double FASTEST = 60;

    private final GridModel model;
    private final Region shape = new Region();
    private final AnimationTimer scrolling = new AnimationTimer() {
        @Override
        public void handle(long now) {
            pull();
        }
    };
    private @Nullable RubberBand band;
    private double mouseX;
    private double mouseY;

    BandSelection(GridModel model) {
        this.model = model;
        shape.getStyleClass().add("rubber-band");
        shape.setManaged(false);
        shape.setMouseTransparent(true);
        shape.setVisible(false);
    }

    Region shape() {
        return shape;
    }

    boolean isDrawn() {
        return band != null;
    }

    void start(MouseEvent event) {
        boolean keeps = event.isShortcutDown() || event.isShiftDown();
        BitSet before = keeps ? model.selection().snapshot() : new BitSet();
        if (!keeps) {
            model.selection().clear();
        }
        band = new RubberBand(event.getX() - GridMetrics.MARGIN, event.getY() + model.position(), before,
                event.isShortcutDown());
        drag(event);
        scrolling.start();
    }

    void drag(MouseEvent event) {
        mouseX = event.getX() - GridMetrics.MARGIN;
        mouseY = event.getY();
        draw();
    }

    void end() {
        band = null;
        scrolling.stop();
        shape.setVisible(false);
    }

    private void pull() {
        double beyond = mouseY < 0 ? mouseY : Math.max(0, mouseY - model.viewport());
        if (beyond != 0) {
            model.scrollTo(model.position() + Math.clamp(beyond * PULL, -FASTEST, FASTEST));
            draw();
        }
    }

    private void draw() {
        if (band != null) {
            band.to(mouseX, mouseY + model.position());
            model.selection().setAll(band.selection(model.layout()));
            shape.setVisible(true);
            shape.resizeRelocate(band.left() + GridMetrics.MARGIN, band.top() - model.position(), band.width(),
                    band.height());
        }
    }
}
