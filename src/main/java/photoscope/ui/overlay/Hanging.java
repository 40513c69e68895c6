package photoscope.ui.overlay;

import javafx.geometry.Bounds;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/**
 * Something that hangs below a control, over all else in the window. It lies in the scene itself, so that no window
 * manager has a say in it, and the keyboard stays where it is. The scene's root has to be a {@link Pane}.
 */
public final class Hanging {
    private final Region owner;
    private final Region content;
    private final double gap;

    /**
     * @param gap between owner and content, in pixels
     */
    public Hanging(Region owner, Region content, double gap) {
        this.owner = owner;
        this.content = content;
        this.gap = gap;
        content.setManaged(false);
    }

    public boolean isShowing() {
        return content.getParent() != null;
    }

    /** Shows it, or gives it the size that it needs now; above the owner where there is more room than below. */
    public void show(double width) {
        Scene scene = owner.getScene();
        if (scene == null || !(scene.getRoot() instanceof Pane root)) {
            return;
        }
        if (!isShowing()) {
            root.getChildren().add(content);
        }
        content.applyCss();
        Bounds place = owner.localToScene(owner.getLayoutBounds());
        double height = content.prefHeight(width);
        double below = scene.getHeight() - place.getMaxY() - gap;
        double above = place.getMinY() - gap;
        boolean isBelow = height <= below || below >= above;
        double shown = Math.min(height, isBelow ? below : above);
        double left = Math.clamp(place.getMinX(), 0, Math.max(0, scene.getWidth() - width));
        content.resizeRelocate(Math.rint(left), Math.rint(isBelow ? place.getMaxY() + gap : above - shown), width,
                shown);
    }

    public void hide() {
        if (content.getParent() instanceof Pane root) {
            root.getChildren().remove(content);
        }
    }
}
