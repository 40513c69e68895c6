package photoscope.ui.grid;

import javafx.scene.control.Label;
import javafx.scene.layout.Pane;

import org.jspecify.annotations.Nullable;

import photoscope.pixels.Region;

/** Shows on a card what was found: a film's moment by its time, a region by an outline. */
final class FindingMark extends Pane {
    private static final double MARGIN = 6;
    private final Label time = new Label();
    private final Pane outline = new Pane();
    private @Nullable Region region;
    private double aspect = 1;

    FindingMark() {
        getStyleClass().add("finding");
        time.getStyleClass().add("time");
        outline.getStyleClass().add("outline");
        setMouseTransparent(true);
        setManaged(false);
        getChildren().addAll(outline, time);
    }

    /**
     * @param newAspect width by height of the whole picture, which fills the card evenly cut off
     */
    void show(Finding finding, double newAspect) {
        time.setText(finding.time());
        time.setVisible(!finding.time().isEmpty());
        region = finding.region();
        aspect = newAspect;
        outline.setVisible(region != null);
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        time.autosize();
        time.relocate(getWidth() - time.getWidth() - MARGIN, MARGIN);
        if (region != null) {
            double width = Math.max(getWidth(), getHeight() * aspect);
            double height = width / aspect;
            double left = Math.max(0, (getWidth() - width) / 2 + region.x() * width);
            double top = Math.max(0, (getHeight() - height) / 2 + region.y() * height);
            double right = Math.min(getWidth(), (getWidth() - width) / 2 + (region.x() + region.width()) * width);
            double bottom = Math.min(getHeight(), (getHeight() - height) / 2 + (region.y() + region.height()) * height);
            outline.resizeRelocate(left, top, Math.max(0, right - left), Math.max(0, bottom - top));
        }
    }
}
