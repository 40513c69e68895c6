package photoscope.ui.status;

/** Calls back at a steady pace while it runs, on the JavaFX thread. */
public interface Ticker {
    void start(Runnable tick);

    void stop();
}
