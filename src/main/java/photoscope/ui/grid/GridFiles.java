package photoscope.ui.grid;

import java.nio.file.Path;
import java.util.List;

/** Where the files of photos lie, so that they can be dragged into another program. */
@FunctionalInterface
public interface GridFiles {
    /** The files of some photos that are there now. Called on a worker thread when the mouse is pressed. */
    List<Path> of(List<Long> ids) throws Exception;
}
