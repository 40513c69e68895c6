package photoscope.ui.job;

import photoscope.photo.Progress;

/** Work that takes long, of which the window shows how far it is. All but {@link #run} may be called at any time. */
public interface Job {
    /** What is being done, for people. */
    String title();

    /** How far it is now; cheap, for it is asked several times a second. */
    Progress progress();

    /** What it counts. */
    Unit unit();

    /**
     * Does it, off the JavaFX thread, and returns how it ended.
     *
     * @throws Exception if it fails; the message of a {@link photoscope.library.LibraryException} is shown as it is
     */
    Outcome run() throws Exception;

    /** Whether nobody asked for it and people need not know, unless it takes long. */
    default boolean isQuiet() {
        return false;
    }

    /** Whether it can be paused at all. */
    default boolean canPause() {
        return false;
    }

    default void pause() {}

    default void resume() {}

    default boolean isPaused() {
        return false;
    }

    /** Has it end soon; what is finished is kept. */
    void cancel();

    /** What a job's numbers count. */
    enum Unit {
        ITEMS,
        BYTES
    }
}
