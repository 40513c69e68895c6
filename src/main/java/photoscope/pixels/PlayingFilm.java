package photoscope.pixels;

import java.util.Optional;

/**
 * A film that is being played. It begins at once and is asked again and again, at each redraw; nothing here waits for
 * disk or decoder. Asked for no pictures it stops soon, with little read ahead.
 */
public interface PlayingFilm extends AutoCloseable {
    /** How far it is. */
    PlayingState state();

    /**
     * The picture that is to be seen now, if it is another than the last; those that came too late are dropped. Give it
     * back when its pixels are copied.
     */
    Optional<FilmFrame> takeFrame();

    /** Lets the memory of a picture be used again. */
    void giveBack(FilmFrame frame);

    /** Plays on; from the beginning where it has ended. */
    void play();

    /** Stands still. */
    void pause();

    /**
     * Goes to a moment, playing on if it plays.
     *
     * @param micros from the beginning
     * @param isExact whether to the very picture; else to one before it that is found quickly
     */
    void seek(long micros, boolean isExact);

    /** The size of the pictures to come: so many pixels at most, and never more than the film's. */
    void setSize(int width, int height);

    /**
     * How loud it is.
     *
     * @param volume 0 for silence to 1
     */
    void setVolume(double volume);

    /** Ends it. */
    @Override
    void close();
}
