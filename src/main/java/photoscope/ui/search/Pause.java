package photoscope.ui.search;

/** Waits until nothing new has come for a moment, as between two letters. To be used on the JavaFX thread alone. */
public interface Pause {
    /** Does this after a moment, in place of what was to be done before. */
    void then(Runnable work);

    /** Does nothing after all. */
    void cancel();
}
