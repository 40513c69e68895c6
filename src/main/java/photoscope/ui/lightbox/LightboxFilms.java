package photoscope.ui.lightbox;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;

import photoscope.library.MovingPart;
import photoscope.pixels.PlayingOptions;
import photoscope.ui.film.FilmModel;
import photoscope.ui.film.FilmSource;
import photoscope.ui.picture.PictureKey;
import photoscope.ui.task.Background;
import photoscope.ui.task.Latest;

/** Plays the film that the lightbox shows, or what moves behind the photo; another photo ends it. */
final class LightboxFilms {
    private static final int MILLISECONDS = 1_000;
    /** Pixels of a side before the view knows its size. */
    private static final int USUAL_SIDE = 1_280;

    private final LightboxModel model;
    private final FilmSource source;
    private final Latest latest;
    private final FilmModel film = new FilmModel();
    private final ReadOnlyBooleanWrapper isVideo = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper isLive = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<@Nullable MovingPart> moving = new ReadOnlyObjectWrapper<>();
    private int width = USUAL_SIDE;
    private int height = USUAL_SIDE;

    /**
     * @param background where one looks whether anything moves behind a photo
     */
    LightboxFilms(LightboxModel model, FilmSource source, Background background) {
        this.model = model;
        this.source = source;
        latest = new Latest(background);
        model.index().addListener(_ -> photoChanged());
    }

    FilmModel film() {
        return film;
    }

    /** Whether a film is shown, playing or not. */
    ReadOnlyBooleanProperty video() {
        return isVideo.getReadOnlyProperty();
    }

    /** What moves behind the photo that is shown; null where nothing does. */
    ReadOnlyObjectProperty<@Nullable MovingPart> moving() {
        return moving.getReadOnlyProperty();
    }

    /** Whether that is being played. */
    ReadOnlyBooleanProperty live() {
        return isLive.getReadOnlyProperty();
    }

    /** Where the film is, or would begin, in milliseconds. */
    long moment() {
        return film.there().get() ? film.moment().get() : Math.max(0, begin());
    }

    private int begin() {
        return model.moment().get() == PictureKey.NO_MOMENT ? 0 : model.moment().get();
    }

    /** Plays the film, from the moment that is chosen, or lets it stand still. */
    void toggle() {
        if (!isVideo.get()) {
            return;
        }
        if (film.there().get() && film.trouble().get().isEmpty()) {
            film.toggle();
        } else {
            film.begin(source.play(model.id(), PlayingOptions.film(begin(), width, height)));
        }
    }

    /** Goes forward by some seconds, back by negative ones. */
    void goBy(int seconds) {
        if (film.there().get() && isVideo.get()) {
            film.goBy((long) seconds * MILLISECONDS);
        }
    }

    /** Plays what moves behind the photo, again and again; or ends that. */
    void toggleLive() {
        MovingPart part = moving.get();
        if (isLive.get()) {
            stop();
        } else if (part != null) {
            film.begin(source.play(part, PlayingOptions.motion(width, height, true)));
            isLive.set(true);
        }
    }

    /** The pixels of the screen that the picture takes. */
    void setSize(double screenWidth, double screenHeight) {
        width = (int) Math.ceil(screenWidth);
        height = (int) Math.ceil(screenHeight);
        film.setSize(width, height);
    }

    /** Goes to one of the film's moments, or shows it where the film does not play yet. */
    void show(int milliseconds) {
        model.showMoment(milliseconds);
        film.goTo(milliseconds);
    }

    private void photoChanged() {
        stop();
        latest.cancel();
        moving.set(null);
        isVideo.set(model.isOpen() && model.photos().isVideo(model.index().get()));
        if (model.isOpen() && !isVideo.get()) {
            var photo = model.id();
            latest.run(() -> source.movingPart(photo), found -> moving.set(found.orElse(null)), _ -> {});
        }
    }

    private void stop() {
        isLive.set(false);
        film.stop();
    }
}
