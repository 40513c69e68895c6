package photoscope.ui.shell;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.IntegerBinding;
import javafx.beans.value.ObservableIntegerValue;
import javafx.beans.value.ObservableValue;

import org.jspecify.annotations.Nullable;

import photoscope.photo.PhotoId;
import photoscope.ui.gallery.Gallery;
import photoscope.ui.grid.GridSelection;

/** The photos that commands act on: the one in the lightbox while it is open, else those selected in the grid. */
final class Targets {
    private static final int NONE = -1;
    private final ObservableValue<@Nullable Gallery> gallery;
    private final GridSelection selection;
    private final ObservableIntegerValue lightbox;
    private final IntegerBinding count;

    /**
     * @param lightbox place in the gallery's photos of the one in the lightbox, -1 while it is closed
     */
    Targets(ObservableValue<@Nullable Gallery> gallery, GridSelection selection, ObservableIntegerValue lightbox) {
        this.gallery = gallery;
        this.selection = selection;
        this.lightbox = lightbox;
        this.count = Bindings.createIntegerBinding(() -> lightbox.get() == NONE ? selection.count() : 1, lightbox,
                selection.countProperty());
    }

    /** How many photos. */
    ObservableIntegerValue count() {
        return count;
    }

    /** The photos, in the order they stand in. */
    List<PhotoId> photos() {
        Gallery shown = gallery.getValue();
        if (shown == null) {
            return List.of();
        }
        if (lightbox.get() != NONE) {
            return List.of(new PhotoId(shown.photos().id(lightbox.get())));
        }
        return PhotoIds.of(selection, shown);
    }
}
