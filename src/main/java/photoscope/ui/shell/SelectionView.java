package photoscope.ui.shell;

import java.util.function.Consumer;
import java.util.function.LongConsumer;
import javafx.beans.value.ObservableValue;

import org.jspecify.annotations.Nullable;

import photoscope.ui.gallery.Gallery;
import photoscope.ui.gallery.GalleryModel;
import photoscope.ui.gallery.GalleryModel.Hung;
import photoscope.ui.grid.GridSelection;
import photoscope.ui.inspector.Selection;

/** What is selected in the grid, as the inspector wants it. */
final class SelectionView {
    private final ObservableValue<@Nullable Hung> hung;
    private final GridSelection selection;

    SelectionView(GalleryModel gallery, GridSelection selection) {
        this.hung = gallery.hung();
        this.selection = selection;
    }

    /** Tells of every change of what is selected. */
    void follow(Consumer<Selection> inspector, LongConsumer count) {
        selection.changesProperty().addListener((_, _, _) -> {
            inspector.accept(now());
            count.accept(selection.count());
        });
    }

    /** What is selected now. */
    Selection now() {
        Hung shown = hung.getValue();
        if (shown == null || selection.count() == 0) {
            return Selection.NONE;
        }
        Gallery gallery = shown.gallery();
        PhotoIds photos = PhotoIds.of(selection, gallery);
        int place = photos.size() == 1 ? gallery.photoAt(selection.focus()) : -1;
        if (place >= 0 && place < gallery.photos().size() && gallery.photos().id(place) == photos.getFirst().value()) {
            return new Selection(photos, gallery.photos().score(place), gallery.photos().reasons(place));
        }
        return Selection.of(photos);
    }
}
