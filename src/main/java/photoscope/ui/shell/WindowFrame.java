package photoscope.ui.shell;

import java.util.ArrayList;
import java.util.List;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;

/**
 * Toolbar above, status bar below, and between them sidebar, content and inspector, whose widths people can change.
 * The side panes keep their width when the window changes its own; where that leaves the photos too little room the
 * inspector folds away, and comes back with the room.
 */
final class WindowFrame extends BorderPane {
    static final double LEAST_SIDE = 180;
    static final double MOST_SIDE = 480;
    /** Narrower than this the window has no room for an inspector that nobody asks for. */
    static final double NARROW = 900;
    private static final String DIVIDER = "split-pane-divider";
    private final SplitPane split = new SplitPane();
    private final Region inspector;
    private final DoubleProperty sidebarWidth = new SimpleDoubleProperty(224);
    private final DoubleProperty inspectorWidth = new SimpleDoubleProperty(300);
    private final BooleanProperty inspectorShown = new SimpleBooleanProperty(true);
    private final BooleanProperty contentAlone = new SimpleBooleanProperty();
    private final BooleanProperty inspectorReplaced = new SimpleBooleanProperty();
    private final Region content;
    private final Region sidebar;
    /** Whether the inspector is away for want of room. */
    private boolean isFolded;
    private boolean isPlaced;

    WindowFrame(Region toolbar, Region sidebar, Region content, Region inspector, Region statusBar) {
        this.inspector = inspector;
        this.sidebar = sidebar;
        this.content = content;
        getStyleClass().add("window-frame");
        setTop(toolbar);
        setBottom(statusBar);
        setCenter(split);
        content.setMinWidth(320);
        limit(sidebar);
        limit(inspector);
        split.addEventFilter(MouseEvent.MOUSE_RELEASED, this::keepWidths);
        split.widthProperty().addListener((_, _, _) -> isPlaced = false);
        inspectorShown.addListener((_, _, _) -> arrange());
        contentAlone.addListener((_, _, _) -> arrange());
        inspectorReplaced.addListener((_, _, _) -> arrange());
        widthProperty().addListener((_, before, now) -> {
            boolean isNarrow = now.doubleValue() < NARROW;
            if (isNarrow != (before.doubleValue() < NARROW) || before.doubleValue() == 0) {
                fold(isNarrow);
            }
        });
        arrange();
    }

    private void fold(boolean isNarrow) {
        if (isFolded != isNarrow) {
            isFolded = isNarrow;
            arrange();
        }
    }

    /** Shows the inspector, however narrow the window is. */
    void showInspector() {
        inspectorShown.set(true);
        fold(false);
    }

    /** Takes the inspector away if one sees it, else shows it. */
    void toggleInspector() {
        if (inspectorShown.get() && !isFolded) {
            inspectorShown.set(false);
        } else {
            showInspector();
        }
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

    /** Whether a sheet that says the same and more stands within the content. */
    BooleanProperty inspectorReplaced() {
        return inspectorReplaced;
    }

    private static void limit(Region side) {
        side.setMinWidth(LEAST_SIDE);
        side.setMaxWidth(MOST_SIDE);
        SplitPane.setResizableWithParent(side, false);
    }

    /** Only what people drag is what they want: in a narrow window the sides are squeezed for a while. */
    private void keepWidths(MouseEvent event) {
        boolean isDivider = event.getTarget() instanceof Node target
                && (target.getStyleClass().contains(DIVIDER) || target.getParent().getStyleClass().contains(DIVIDER));
        if (isDivider && split.getItems().contains(sidebar)) {
            sidebarWidth.set(sidebar.getWidth());
        }
        if (isDivider && split.getItems().contains(inspector)) {
            inspectorWidth.set(inspector.getWidth());
        }
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
        return inspectorShown.get() && !isFolded && !contentAlone.get() && !inspectorReplaced.get();
    }

    /** Side panes get the width they had before; only a split pane that has its own width can give it to them. */
    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        double all = split.getWidth();
        if (!isPlaced && all > 0) {
            split.layout(); // in a layout of another width it would not heed where its dividers are put
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
