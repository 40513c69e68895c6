package photoscope.ui.shell;

import java.util.Objects;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;

/**
 * Toolbar above, status bar below, and between them sidebar, content and inspector, whose widths people can change.
 * The side panes keep their width when the window changes its own.
 */
final class WindowFrame extends BorderPane {
    static final double LEAST_SIDE = 180;
    static final double MOST_SIDE = 480;
    private final SplitPane split = new SplitPane();
    private final Region inspector;
    private final DoubleProperty sidebarWidth = new SimpleDoubleProperty(224);
    private final DoubleProperty inspectorWidth = new SimpleDoubleProperty(300);
    private final BooleanProperty inspectorShown = new SimpleBooleanProperty(true);
    private boolean isPlaced;

    WindowFrame(Region toolbar, Region sidebar, Region content, Region inspector, Region statusBar) {
        this.inspector = inspector;
        getStyleClass().add("window-frame");
        getStylesheets().add(Objects.requireNonNull(WindowFrame.class.getResource("shell.css")).toExternalForm());
        setTop(toolbar);
        setBottom(statusBar);
        setCenter(split);
        content.setMinWidth(320);
        split.getItems().addAll(sidebar, content);
        keepWidth(sidebar, sidebarWidth);
        keepWidth(inspector, inspectorWidth);
        inspectorShown.addListener((_, _, _) -> showInspector());
        showInspector();
    }

    /** Width of the sidebar in pixels. */
    DoubleProperty sidebarWidth() {
        return sidebarWidth;
    }

    /** Width of the inspector in pixels, while it is shown or when it is next. */
    DoubleProperty inspectorWidth() {
        return inspectorWidth;
    }

    BooleanProperty inspectorShown() {
        return inspectorShown;
    }

    private void keepWidth(Region side, DoubleProperty width) {
        side.setMinWidth(LEAST_SIDE);
        side.setMaxWidth(MOST_SIDE);
        SplitPane.setResizableWithParent(side, false);
        side.widthProperty().addListener((_, _, now) -> {
            if (isPlaced) {
                width.set(now.doubleValue());
            }
        });
    }

    private void showInspector() {
        isPlaced = false;
        if (inspectorShown.get() && !split.getItems().contains(inspector)) {
            split.getItems().add(inspector);
        } else if (!inspectorShown.get()) {
            split.getItems().remove(inspector);
        }
        requestLayout();
    }

    /** Side panes get the width they had before; only a split pane that has its own width can give it to them. */
    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        double all = split.getWidth();
        if (!isPlaced && all > 0) {
            double inspectorPart = inspectorShown.get() ? inspectorWidth.get() / all : 0;
            split.setDividerPosition(0, sidebarWidth.get() / all);
            if (inspectorPart > 0) {
                split.setDividerPosition(1, 1 - inspectorPart);
            }
            split.layout();
            isPlaced = true;
        }
    }
}
