package photoscope.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.DoubleUnaryOperator;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** Finds text that is hard to read: WCAG 2.2, 1.4.3, for plain colours; what is disabled is exempt. */
public final class Contrast {
    private static final double LEAST = 4.5;
    private static final double LEAST_LARGE = 3;
    private static final double LARGE = 24;
    private static final double LARGE_BOLD = 18;

    private Contrast() {}

    /** What is shown below a node and can't be read well, a line each; to be asked on the JavaFX thread. */
    public static List<String> failures(Parent root) {
        TreeSet<String> found = new TreeSet<>();
        walk(root, found);
        return List.copyOf(found);
    }

    private static void walk(Node node, Set<String> found) {
        if (!node.isVisible() || node.isDisabled()) {
            return;
        }
        if (node instanceof Text text && !(node instanceof FontIcon) && !text.getText().isBlank()) {
            judge(text, found);
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> walk(child, found));
        }
    }

    private static void judge(Text text, Set<String> found) {
        Color behind = behind(text);
        if (behind == null || !(text.getFill() instanceof Color fill)) {
            return;
        }
        Color seen = over(fill.deriveColor(0, 1, 1, opacity(text)), behind);
        double size = text.getFont().getSize();
        boolean isLarge = size >= LARGE || (size >= LARGE_BOLD && text.getFont().getStyle().contains("Bold"));
        double contrast = ratio(seen, behind);
        if (contrast < (isLarge ? LEAST_LARGE : LEAST)) {
            Node owner = text.getParent();
            found.add("%.2f \"%s\" %s in %s, %s on %s".formatted(contrast, text.getText(), owner.getStyleClass(),
                    owner.getParent() == null ? "" : owner.getParent().getStyleClass(), seen, behind));
        }
    }

    private static double opacity(Node node) {
        double opacity = 1;
        for (Node at = node; at != null; at = at.getParent()) {
            opacity *= at.getOpacity();
        }
        return opacity;
    }

    /** The colour that a node stands on; null where that is no plain colour. */
    private static @Nullable Color behind(Node node) {
        List<Color> layers = new ArrayList<>();
        for (Node at = node.getParent(); at != null; at = at.getParent()) {
            if (at instanceof Region region && region.getBackground() != null) {
                List<BackgroundFill> fills = region.getBackground().getFills();
                for (BackgroundFill fill : fills.reversed()) {
                    if (!(fill.getFill() instanceof Color color)) {
                        return null;
                    }
                    layers.add(color);
                    if (color.isOpaque()) {
                        return layers.reversed().stream().reduce((below, above) -> over(above, below)).orElseThrow();
                    }
                }
            }
        }
        return null;
    }

    private static Color over(Color above, Color below) {
        double part = above.getOpacity();
        return Color.color(above.getRed() * part + below.getRed() * (1 - part),
                above.getGreen() * part + below.getGreen() * (1 - part),
                above.getBlue() * part + below.getBlue() * (1 - part));
    }

    private static double ratio(Color one, Color other) {
        double a = luminance(one) + 0.05;
        double b = luminance(other) + 0.05;
        return Math.max(a, b) / Math.min(a, b);
    }

    private static double luminance(Color color) {
        DoubleUnaryOperator linear = part -> part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
        return 0.2126 * linear.applyAsDouble(color.getRed()) + 0.7152 * linear.applyAsDouble(color.getGreen())
                + 0.0722 * linear.applyAsDouble(color.getBlue());
    }
}
