package photoscope.ui.welcome;

import java.io.File;
import java.nio.file.Path;
import java.util.List;

import javafx.css.PseudoClass;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.Region;

/** Makes a part of the window take dropped folders; it has the state {@code drop-over} while they hang over it. */
final class DropZone {
    private static final PseudoClass OVER = PseudoClass.getPseudoClass("drop-over");
    private final WelcomeModel model;
    private final Region highlighted;

    DropZone(WelcomeModel model, Region highlighted) {
        this.model = model;
        this.highlighted = highlighted;
    }

    /** The whole page takes them: nobody should have to aim. */
    void install(Region page) {
        page.setOnDragOver(this::over);
        page.setOnDragExited(_ -> highlighted.pseudoClassStateChanged(OVER, false));
        page.setOnDragDropped(this::dropped);
    }

    private void over(DragEvent event) {
        if (event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.LINK, TransferMode.COPY);
            highlighted.pseudoClassStateChanged(OVER, true);
            event.consume();
        }
    }

    private void dropped(DragEvent event) {
        highlighted.pseudoClassStateChanged(OVER, false);
        List<Path> dropped = event.getDragboard().getFiles().stream().map(File::toPath).toList();
        model.drop(dropped);
        event.setDropCompleted(!dropped.isEmpty());
        event.consume();
    }
}
