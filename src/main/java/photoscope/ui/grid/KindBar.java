package photoscope.ui.grid;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The marks at the head of a cell: what more there is to a photo than one still picture, as many as have room. */
final class KindBar extends HBox {
    private final Label stack = new Label(null, new FontIcon(Feather.COPY));
    private final Node live = pill(Feather.TARGET);
    private final Node animated = pill(Feather.REPEAT);
    private final Label raw = new Label("RAW");
    private int shown;
    private double room;

    KindBar() {
        getStyleClass().add("kinds");
        setMouseTransparent(true);
        setManaged(false);
        // pills are dear to paint: once for each photo, and not in each frame
        setCache(true);
        stack.getStyleClass().addAll("kind", "stack");
        raw.getStyleClass().add("kind");
        getChildren().addAll(stack, live, animated, raw);
    }

    private static Node pill(Feather icon) {
        StackPane pill = new StackPane(new FontIcon(icon));
        pill.getStyleClass().addAll("kind", "round");
        return pill;
    }

    /** The marks of an item that this bar shows. */
    static boolean hasAny(int badges) {
        return GridBadges.stack(badges) > 0
                || GridBadges.has(badges, GridBadges.LIVE | GridBadges.ANIMATED | GridBadges.RAW);
    }

    void show(int badges) {
        if (badges != shown) {
            shown = badges;
            stack.setText(String.valueOf(GridBadges.stack(badges)));
            room = 0;
            requestLayout();
        }
    }

    /** Shows what has room, the first first; takes the size of that. */
    void fit(double width) {
        if (width == room) {
            return;
        }
        room = width;
        show(stack, GridBadges.stack(shown) > 0);
        show(live, GridBadges.has(shown, GridBadges.LIVE));
        show(animated, GridBadges.has(shown, GridBadges.ANIMATED));
        show(raw, GridBadges.has(shown, GridBadges.RAW));
        applyCss();
        for (Node last : List.of(raw, animated, live, stack)) {
            if (prefWidth(-1) > width) {
                show(last, false);
            }
        }
        autosize();
    }

    /** Whether a place in this bar's parent lies on the number of photos in the stack. */
    boolean isOnStack(double x, double y) {
        return isVisible() && stack.isVisible()
                && stack.getBoundsInParent().contains(x - getLayoutX(), y - getLayoutY());
    }

    private static void show(Node pill, boolean visible) {
        pill.setVisible(visible);
        pill.setManaged(visible);
    }
}
