package photoscope.ui.shell;

import java.util.List;
import java.util.stream.IntStream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.IntegerBinding;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableIntegerValue;
import javafx.beans.value.ObservableValue;

import org.jspecify.annotations.Nullable;

import photoscope.photo.PhotoId;
import photoscope.ui.gallery.Gallery;
import photoscope.ui.gallery.GalleryPhotos;
import photoscope.ui.grid.GridSelection;
import photoscope.ui.lightbox.Lightbox;

/** The photos that commands act on: the one in the lightbox while it is open, else those selected in the grid. */
final class Targets {
    private final ObservableValue<@Nullable Gallery> gallery;
    private final GridSelection selection;
    private final Lightbox lightbox;
    private final IntegerBinding count;
    private final BooleanBinding away;

    Targets(ObservableValue<@Nullable Gallery> gallery, GridSelection selection, Lightbox lightbox) {
        this.gallery = gallery;
        this.selection = selection;
        this.lightbox = lightbox;
        this.count = Bindings.createIntegerBinding(() -> lightbox.photo() == null ? selected() : 1, lightbox.index(),
                selection.changesProperty());
        this.away = Bindings.createBooleanBinding(() -> lightbox.photo() == null ? isSelectedAway() : lightbox.isAway(),
                lightbox.index(), selection.changesProperty(), selection.focusedIdProperty(), gallery);
    }

    /** How many photos. */
    ObservableIntegerValue count() {
        return count;
    }

    /** Whether it is a single photo none of whose files can be opened now; of several, that is not looked at. */
    ObservableBooleanValue away() {
        return away;
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

    private boolean isSelectedAway() {
        Gallery shown = gallery.getValue();
        int focus = selection.focus();
        if (shown == null || selection.count() != 1 || !selection.isSelected(focus)) {
            return false;
        }
        int photo = shown.photoAt(focus);
        return photo >= 0 && photo < shown.photos().size() && new GalleryPhotos(shown.photos()).isAway(photo);
    }

    /** Query pictures from elsewhere can be selected, but nothing can be done with them. */
    private int selected() {
        Gallery shown = gallery.getValue();
        int outside = shown == null ? 0 : Math.min(shown.indexOf(0), shown.size());
        return selection.count() - (int) IntStream.range(0, outside).filter(selection::isSelected).count();
    }
}
