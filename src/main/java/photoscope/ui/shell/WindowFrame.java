package photoscope.ui.shell;

import java.util.ArrayList;
import java.util.List;
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
    private final BooleanProperty contentAlone = new SimpleBooleanProperty();
    private final Region content;
    private final Region sidebar;
    private boolean isPlaced;

    WindowFrame(Region toolbar, Region sidebar, Region content, Region inspector, Region statusBar) {
        this.inspector = inspector;
        this.sidebar = sidebar;
        this.content = content;
        getStyleClass().add("window-frame");
        getStylesheets().add(Objects.requireNonNull(WindowFrame.class.getResource("shell.css")).toExternalForm());
        setTop(toolbar);
        setBottom(statusBar);
        setCenter(split);
        content.setMinWidth(320);
        keepWidth(sidebar, sidebarWidth);
        keepWidth(inspector, inspectorWidth);
        inspectorShown.addListener((_, _, _) -> arrange());
        contentAlone.addListener((_, _, _) -> arrange());
        arrange();
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

    /** Whether the side panes are away, as while there is nothing that they could tell of. */
    BooleanProperty contentAlone() {
        return contentAlone;
    }

    private void keepWidth(Region side, DoubleProperty width) {
        side.setMinWidth(LEAST_SIDE);
        side.setMaxWidth(MOST_SIDE);
        SplitPane.setResizableWithParent(side, false);
        side.widthProperty().addListener((_, _, now) -> {
            if (isPlaced && side.getParent() != null) {
                width.set(now.doubleValue());
            }
        });
    }

    private void arrange() {
        isPlaced = false;
        List<Region> panes = new ArrayList<>(List.of(content));
        if (!contentAlone.get()) {
            panes.addFirst(sidebar);
        }
        if (hasInspector()) {
            panes.addLast(inspector);
        }
        split.getItems().setAll(panes);
        requestLayout();
    }

    private boolean hasInspector() {
        return inspectorShown.get() && !contentAlone.get();
    }

    /** Side panes get the width they had before; only a split pane that has its own width can give it to them. */
    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        double all = split.getWidth();
        if (!isPlaced && all > 0) {
            if (!contentAlone.get()) {
                split.setDividerPosition(0, sidebarWidth.get() / all);
            }
            if (hasInspector()) {
                split.setDividerPosition(1, 1 - inspectorWidth.get() / all);
            }
            split.layout();
            isPlaced = true;
        }
    }
}
