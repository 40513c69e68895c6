package photoscope.ui.lightbox;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;

import org.jspecify.annotations.Nullable;

import photoscope.photo.PhotoId;
import photoscope.ui.task.Late;

/** One photo of a list, as large as the window, and the way to its neighbours. To be laid over the list's view. */
public final class Lightbox {
    private final LightboxModel model = new LightboxModel();
    private final StackPane layer = new StackPane();
    private final Late<LightboxView> view;

    public Lightbox(LightboxParts parts) {
        layer.visibleProperty().bind(model.index().greaterThanOrEqualTo(0));
        view = new Late<>(() -> {
            LightboxView made = new LightboxView(model, parts);
            layer.getChildren().add(made);
            return made;
        });
    }

    /** What is laid over the window; invisible while the lightbox is closed. */
    public Node node() {
        return layer;
    }

    /** Shows a photo of a list, and takes the keyboard. */
    public void open(LightboxPhotos photos, int index) {
        LightboxView shown = view.get();
        model.open(photos, index);
        shown.requestFocus();
    }

    /** Closes it, as Esc does; nothing happens if it is closed. */
    public void close() {
        view.ifMade().ifPresent(LightboxView::close);
    }

    /** The place of the photo that is shown, -1 while the lightbox is closed. */
    public ReadOnlyIntegerProperty index() {
        return model.index();
    }

    /** The photo that is shown; null while the lightbox is closed. */
    public @Nullable PhotoId photo() {
        return model.isOpen() ? model.id() : null;
    }

    /** Whether the overlay with information is shown; to be remembered. */
    public BooleanProperty infoShown() {
        return model.infoShown();
    }

    /** Whether the strip of thumbnails is shown; to be remembered. */
    public BooleanProperty filmstripShown() {
        return model.filmstripShown();
    }

    /** Asks again for what is told of the photo, after it was changed. */
    public void detailsChanged() {
        view.ifMade().ifPresent(LightboxView::detailsChanged);
    }
}
