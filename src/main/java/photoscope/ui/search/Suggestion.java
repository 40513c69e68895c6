package photoscope.ui.search;

import photoscope.clusters.Cluster;
import photoscope.search.Operator;
import photoscope.search.Span;
import photoscope.ui.browse.Place;

/** Something that a person may want to search for, offered below the search field. */
public sealed interface Suggestion {
    /** Something to put into the text that is being typed. */
    sealed interface Completing extends Suggestion {
        /** The stretch of the text that it takes the place of. */
        Span replaced();

        /** What it puts there. */
        String text();
    }

    /** A filter by its name; its value is to be typed next. */
    record Filter(Operator operator, Span replaced, String text) implements Completing {}

    /**
     * A filter's value, or a tag.
     *
     * @param label what people read
     */
    record Value(String label, Span replaced, String text) implements Completing {}

    /** A cluster or collection, whose name alone may say little. */
    record Group(Cluster cluster, Span replaced, String text) implements Completing {}

    /** A search that was made before. */
    record Recent(String query) implements Suggestion {}

    /** A search that was saved. */
    record Saved(String name, Place.Photos place) implements Suggestion {}
}
