package photoscope.ui.grid;

import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.image.Image;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;

import org.jspecify.annotations.Nullable;

import photoscope.ui.task.Background;
import photoscope.ui.task.Latest;

/**
 * Photos dragged out of the grid. Their files are looked up when the mouse is pressed, so that they are known by the
 * time that it has moved; where they are not yet, the drag carries the ids alone.
 */
final class GridFileDrag {
    static final int MOST = 2_000;

    private final Latest latest;
    private GridFiles files = ids -> List.of();
    private List<Long> ids = List.of();
    private List<Path> paths = List.of();

    GridFileDrag(Background background) {
        latest = new Latest(background);
    }

    void setFiles(GridFiles newFiles) {
        files = newFiles;
    }

    /** @param pressed what would be dragged, {@link #MOST} at most */
    void prepare(long[] pressed) {
        ids = Arrays.stream(pressed).boxed().toList();
        paths = List.of();
        List<Long> asked = ids;
        GridFiles lookup = files;
        latest.run(() -> lookup.of(asked), found -> paths = found, failure -> {
            throw new IllegalStateException("The files to drag can't be found", failure);
        });
    }

    void start(Node from, @Nullable Image image) {
        if (ids.isEmpty()) {
            return;
        }
        Dragboard board = from.startDragAndDrop(TransferMode.COPY, TransferMode.LINK);
        ClipboardContent content = new ClipboardContent();
        GridDrag.put(content, ids);
        if (!paths.isEmpty()) {
            List<File> dragged = paths.stream().map(Path::toFile).toList();
            content.putFiles(dragged);
        }
        if (image != null) {
            board.setDragView(image, image.getWidth() / 2, image.getHeight() / 2);
        }
        board.setContent(content);
    }
}
