package photoscope.ui.lightbox;

import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;

import org.jspecify.annotations.Nullable;

import photoscope.photo.PhotoId;
import photoscope.ui.command.Command;
import photoscope.ui.command.CommandHandlers;
import photoscope.ui.language.Words;
import photoscope.ui.task.Late;

/** One photo of a list, as large as the window, and the way to its neighbours. To be laid over the list's view. */
public final class Lightbox {
    private static final int STEP_SECONDS = 5;

    private final LightboxModel model = new LightboxModel();
    private final LightboxFilms films;
    private final Words words;
    private final StackPane layer = new StackPane();
    private final Late<LightboxView> view;

    public Lightbox(LightboxParts parts) {
        films = new LightboxFilms(model, parts.films(), parts.background());
        words = parts.language().wordsOf(Lightbox.class);
        layer.visibleProperty().bind(model.index().greaterThanOrEqualTo(0));
        view = new Late<>(() -> {
            LightboxView made = new LightboxView(model, films, parts);
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

    /** Whether none of the files of the photo that is shown can be opened now. */
    public boolean isAway() {
        return model.isOpen() && model.photos().isAway(model.index().get());
    }

    /** Says what the commands for films do. */
    public void handle(CommandHandlers commands) {
        ObservableValue<String> noVideo = films.video().map(isVideo -> isVideo ? "" : words.get("noVideo"));
        commands.handle(Command.PLAY, films::toggle, noVideo);
        commands.handle(Command.SEEK_BACK, () -> films.goBy(-STEP_SECONDS), noVideo);
        commands.handle(Command.SEEK_FORWARD, () -> films.goBy(STEP_SECONDS), noVideo);
        commands.handle(Command.MUTE, films.film()::toggleMuted, noVideo);
        commands.handle(Command.LIVE, films::toggleLive, Bindings.createStringBinding(
                () -> films.moving().get() == null ? words.get("nothingMoves") : "", films.moving()));
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
