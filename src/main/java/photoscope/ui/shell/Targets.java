package photoscope.ui.shell;

import java.util.List;
import java.util.stream.IntStream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.IntegerBinding;
import javafx.beans.value.ObservableIntegerValue;
import javafx.beans.value.ObservableValue;

import org.jspecify.annotations.Nullable;

import photoscope.photo.PhotoId;
import photoscope.ui.gallery.Gallery;
import photoscope.ui.grid.GridSelection;
import photoscope.ui.lightbox.Lightbox;

/** The photos that commands act on: the one in the lightbox while it is open, else those selected in the grid. */
final class Targets {
    private final ObservableValue<@Nullable Gallery> gallery;
    private final GridSelection selection;
    private final Lightbox lightbox;
    private final IntegerBinding count;

    Targets(ObservableValue<@Nullable Gallery> gallery, GridSelection selection, Lightbox lightbox) {
        this.gallery = gallery;
        this.selection = selection;
        this.lightbox = lightbox;
        this.count = Bindings.createIntegerBinding(() -> lightbox.photo() == null ? selected() : 1, lightbox.index(),
                selection.changesProperty());
    }

    /** How many photos. */
    ObservableIntegerValue count() {
        return count;
    }

    /** The photos, in the order they stand in. */
    List<PhotoId> photos() {
        PhotoId enlarged = lightbox.photo();
        if (enlarged != null) {
            return List.of(enlarged);
        }
        Gallery shown = gallery.getValue();
        if (shown == null) {
            return List.of();
        }
        return PhotoIds.of(selection, shown);
    }

    /** Query pictures from elsewhere can be selected, but nothing can be done with them. */
    private int selected() {
        Gallery shown = gallery.getValue();
        int outside = shown == null ? 0 : Math.min(shown.indexOf(0), shown.size());
        return selection.count() - (int) IntStream.range(0, outside).filter(selection::isSelected).count();
    }
}
