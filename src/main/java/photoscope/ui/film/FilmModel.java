package photoscope.ui.film;

import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;

import org.jspecify.annotations.Nullable;

import photoscope.photo.Sentence;
import photoscope.pixels.FilmFrame;
import photoscope.pixels.PlayingFilm;
import photoscope.pixels.PlayingState;
import photoscope.pixels.PlayingState.Phase;
import photoscope.pixels.PlayingState.Sound;

/** The one film that a view plays, if any, and how loud it is. What it tells is as of the last {@link #look}. */
public final class FilmModel {
    private static final long MICROS = 1_000;

    private final ReadOnlyBooleanWrapper isThere = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper isPlaying = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper isSeen = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper hasEnded = new ReadOnlyBooleanWrapper();
    private final ReadOnlyLongWrapper moment = new ReadOnlyLongWrapper();
    private final ReadOnlyLongWrapper length = new ReadOnlyLongWrapper();
    private final ReadOnlyObjectWrapper<Sentence> trouble = new ReadOnlyObjectWrapper<>(Sentence.NONE);
    private final ReadOnlyObjectWrapper<Sound> sound = new ReadOnlyObjectWrapper<>(Sound.UNKNOWN);
    private final BooleanProperty isMuted = new SimpleBooleanProperty();
    private final DoubleProperty volume = new SimpleDoubleProperty(1);
    private @Nullable PlayingFilm film;
    /** Whether the time line is held in the hand, and the film stands for as long. */
    private boolean isHeld;

    public FilmModel() {
        isMuted.subscribe(this::applyVolume);
        volume.subscribe(this::applyVolume);
    }

    /** Whether there is a film, playing or not. */
    public ReadOnlyBooleanProperty there() {
        return isThere.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty playing() {
        return isPlaying.getReadOnlyProperty();
    }

    /** Whether a picture of it has been shown. */
    public ReadOnlyBooleanProperty seen() {
        return isSeen.getReadOnlyProperty();
    }

    /** Whether it stands at its end. */
    public ReadOnlyBooleanProperty ended() {
        return hasEnded.getReadOnlyProperty();
    }

    /** Milliseconds from the beginning. */
    public ReadOnlyLongProperty moment() {
        return moment.getReadOnlyProperty();
    }

    /** Milliseconds; 0 where it is not known. */
    public ReadOnlyLongProperty length() {
        return length.getReadOnlyProperty();
    }

    /** Why it can't be played, in sentences; empty where it can. */
    public ReadOnlyObjectProperty<Sentence> trouble() {
        return trouble.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Sound> sound() {
        return sound.getReadOnlyProperty();
    }

    /** Whether films are silent; kept from one to the next. */
    public BooleanProperty muted() {
        return isMuted;
    }

    /** How loud films are, 0 to 1; kept from one to the next. */
    public DoubleProperty volume() {
        return volume;
    }

    /** Silences films, or has them heard again. */
    public void toggleMuted() {
        isMuted.set(!isMuted.get());
    }

    /** Plays a film in place of the last. */
    public void begin(PlayingFilm begun) {
        stop();
        film = begun;
        isThere.set(true);
        isPlaying.set(true);
        applyVolume();
    }

    /** Ends it, and frees what it takes. */
    public void stop() {
        if (film != null) {
            film.close();
        }
        film = null;
        isHeld = false;
        isThere.set(false);
        isPlaying.set(false);
        isSeen.set(false);
        hasEnded.set(false);
        moment.set(0);
        length.set(0);
        trouble.set(Sentence.NONE);
        sound.set(Sound.UNKNOWN);
    }

    /** Plays on or stands still. */
    public void toggle() {
        if (film == null) {
            return;
        }
        if (isPlaying.get()) {
            film.pause();
        } else {
            film.play();
        }
        isPlaying.set(!isPlaying.get());
        tell(film.state());
    }

    /** Goes to the very picture of a moment. */
    public void goTo(long milliseconds) {
        if (film != null) {
            film.seek(within(milliseconds) * MICROS, true);
            letGo(film);
            tell(film.state());
        }
    }

    /** Goes by some milliseconds, back by negative ones. */
    public void goBy(long milliseconds) {
        goTo(moment.get() + milliseconds);
    }

    /** Goes near a moment while one still looks for the right one. */
    public void drag(long milliseconds) {
        if (film != null) {
            isHeld = true;
            film.pause();
            film.seek(within(milliseconds) * MICROS, false);
        }
    }

    private void letGo(PlayingFilm held) {
        if (isHeld) {
            isHeld = false;
            if (isPlaying.get()) {
                held.play();
            }
        }
    }

    private long within(long milliseconds) {
        return length.get() == 0 ? Math.max(0, milliseconds) : Math.clamp(milliseconds, 0, length.get());
    }

    /** Asks for pictures of another size. */
    public void setSize(int width, int height) {
        if (film != null) {
            film.setSize(width, height);
        }
    }

    /** Looks how far the film is; returns the picture that is to be shown now, if it is another than the last. */
    public Optional<FilmFrame> look() {
        PlayingFilm playing = film;
        if (playing == null) {
            return Optional.empty();
        }
        Optional<FilmFrame> frame = playing.takeFrame();
        tell(playing.state());
        if (frame.isPresent()) {
            isSeen.set(true);
        }
        return frame;
    }

    /** Gives back a picture that has been copied. */
    public void giveBack(FilmFrame frame) {
        if (film != null) {
            film.giveBack(frame);
        }
    }

    private void tell(PlayingState state) {
        length.set(state.milliseconds());
        if (!isHeld) {
            long told = state.micros() / MICROS;
            moment.set(state.milliseconds() == 0 ? told : Math.min(told, state.milliseconds()));
        }
        sound.set(state.sound());
        trouble.set(state.trouble());
        hasEnded.set(state.phase() == Phase.ENDED);
        if (state.phase() == Phase.ENDED || state.phase() == Phase.FAILED) {
            isPlaying.set(false);
        }
    }

    private void applyVolume() {
        if (film != null) {
            film.setVolume(isMuted.get() ? 0 : volume.get());
        }
    }
}
