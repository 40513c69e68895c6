package photoscope.ui.search;

import java.util.List;

/** Knows what a person may want to search for; asked off the JavaFX thread. */
public interface Suggestions {
    /**
     * What may complete a text, the best first.
     *
     * @param caret the place in the text, in UTF-16 units
     */
    List<Suggestion> completing(String text, int caret) throws Exception;

    /** Searches to come back to: the saved ones, then the recent ones, the newest first. */
    List<Suggestion> remembered() throws Exception;
}
