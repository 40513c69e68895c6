package photoscope.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Slider;
import javafx.scene.control.TextInputControl;

import org.jspecify.annotations.Nullable;

/** Walks what is shown and finds what a screen reader could not name. */
public final class Accessible {
    private Accessible() {}

    /** Fails where something that one can get to with the keyboard, a button or a field has no name. */
    public static void check(Parent root) {
        List<String> nameless = new ArrayList<>();
        walk(root, nameless);
        assertThat(nameless).as("controls without a name").isEmpty();
    }

    private static void walk(Node node, List<String> nameless) {
        if (!node.isVisible()) {
            return;
        }
        if (needsName(node) && isBlank(node.getAccessibleText()) && !hasText(node)) {
            nameless.add(path(node));
        }
        if (node instanceof Parent parent && !isMadeByItsSkin(node)) {
            parent.getChildrenUnmodifiable().forEach(child -> walk(child, nameless));
        }
    }

    private static boolean needsName(Node node) {
        if (node instanceof ScrollBar || node instanceof ScrollPane) {
            return false;
        }
        return node.isFocusTraversable() || node instanceof ButtonBase || node instanceof TextInputControl
                || node instanceof Slider;
    }

    private static boolean hasText(Node node) {
        return node instanceof Labeled labeled && !isBlank(labeled.getText());
    }

    /** What stands inside such a control was not made by us and is not reached by itself. */
    private static boolean isMadeByItsSkin(Node node) {
        return node instanceof Control && !(node instanceof ScrollPane) && !(node instanceof ButtonBase)
                && node.isFocusTraversable();
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }

    private static String path(Node node) {
        Node parent = node.getParent();
        String name = node.getClass().getSimpleName() + node.getStyleClass();
        return parent == null ? name : parent.getClass().getSimpleName() + parent.getStyleClass() + " > " + name;
    }
}
