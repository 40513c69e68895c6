package photoscope.ui.status;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

import atlantafx.base.controls.Popover;

import photoscope.ui.language.Words;

/** Lists all jobs, when there are several. */
final class JobsPopover {
    private final StatusModel model;
    private final Words words;
    private final VBox list = new VBox(10);
    private final Popover popover = new Popover(list);

    JobsPopover(StatusModel model, Words words) {
        this.model = model;
        this.words = words;
        list.getStyleClass().add("jobs-list");
        popover.setArrowLocation(Popover.ArrowLocation.BOTTOM_CENTER);
        popover.setDetachable(false);
        popover.setHeaderAlwaysVisible(false);
        popover.setAnimated(false);
    }

    VBox list() {
        return list;
    }

    void toggle(Node anchor) {
        if (popover.isShowing()) {
            popover.hide();
        } else {
            popover.show(anchor);
        }
    }

    void show(List<JobLine> lines) {
        while (list.getChildren().size() > lines.size()) {
            list.getChildren().removeLast();
        }
        while (list.getChildren().size() < lines.size()) {
            list.getChildren().add(new JobControls(model, words));
        }
        for (int i = 0; i < lines.size(); i++) {
            if (list.getChildren().get(i) instanceof JobControls controls) {
                controls.show(lines.get(i));
            }
        }
        if (lines.size() < 2) {
            popover.hide();
        }
    }
}
