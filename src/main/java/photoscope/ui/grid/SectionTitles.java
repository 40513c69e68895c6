package photoscope.ui.grid;

import java.util.ArrayList;
import java.util.List;

import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;

/** The titles in view. That of the topmost section stays at the top until the next one pushes it away. */
final class SectionTitles {
    private static final PseudoClass PINNED = PseudoClass.getPseudoClass("pinned");

    private final Pane parent;
    private final List<Label> labels = new ArrayList<>();

    SectionTitles(Pane parent) {
        this.parent = parent;
    }

    /** Puts each in its place. */
    void update(GridLayout layout, double position, double viewport) {
        int used = 0;
        if (layout.rows() > 0 && !layout.sections().isEmpty()) {
            int section = layout
                    .sectionOf(Math.min(layout.first(layout.rowAt(position)), layout.end(layout.rows() - 1) - 1));
            for (section = Math.max(section, 0); section < layout.sections().size(); section++) {
                double y = layout.sectionTop(section) - position;
                if (y >= viewport) {
                    break;
                }
                boolean pinned = y < 0;
                if (pinned) {
                    double next = section + 1 < layout.sections().size()
                            ? layout.sectionTop(section + 1) - position
                            : Double.MAX_VALUE;
                    y = Math.min(0, next - GridMetrics.HEADER);
                }
                show(label(used++), layout.sections().get(section).title(), Math.rint(y), pinned);
            }
        }
        for (int i = used; i < labels.size(); i++) {
            labels.get(i).setVisible(false);
        }
    }

    private void show(Label label, String title, double y, boolean pinned) {
        if (!title.equals(label.getText())) {
            label.setText(title);
        }
        label.pseudoClassStateChanged(PINNED, pinned);
        label.setVisible(true);
        label.resizeRelocate(0, y, parent.getWidth(), GridMetrics.HEADER);
        // this is a layout itself: what a label asks for meanwhile, JavaFX forgets
        label.layout();
    }

    private Label label(int which) {
        while (labels.size() <= which) {
            Label label = new Label();
            label.getStyleClass().add("section-title");
            label.setManaged(false);
            label.setMouseTransparent(true);
            label.setAccessibleRole(AccessibleRole.TEXT);
            labels.add(label);
            parent.getChildren().add(label);
            label.applyCss();
        }
        return labels.get(which);
    }
}
