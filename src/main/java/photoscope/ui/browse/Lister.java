package photoscope.ui.browse;

/** Finds the photos of a place; asked off the JavaFX thread. */
public interface Lister {
    /**
     * @param isTyping whether the query is still being typed
     */
    Shown list(Place.Photos place, boolean isTyping) throws Exception;
}
