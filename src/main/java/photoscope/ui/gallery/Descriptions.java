package photoscope.ui.gallery;

import java.util.List;
import java.util.Map;

import photoscope.ui.grid.GridDescription;

/** Says what photos are called; asked off the JavaFX thread. */
public interface Descriptions {
    Map<Long, GridDescription> describe(List<Long> ids) throws Exception;
}
