package photoscope.ui.overlay;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/** Something to lie over the window until it is closed. */
public interface Overlay {
    /** What is shown; it keeps its preferred size, but is never larger than the window. */
    Region content();

    /** What has the focus at first. */
    Node firstFocus();

    /** Where it lies. */
    default Pos place() {
        return Pos.CENTER;
    }

    /** Whether it takes all of the window. */
    default boolean isFilling() {
        return false;
    }

    /** Whether the window's commands keep their keys while it is open. */
    default boolean isPassingKeys() {
        return false;
    }

    /** Is told that it was opened, and how to close itself. */
    default void opened(Runnable close) {}

    /** Is told that it was closed, by whatever means. */
    default void closed() {}
}
