package photoscope.search;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What to drop from a query whose filters leave no photo.
 *
 * @param terms to drop together: one filter, or those of one kind, or all where no single one is to blame
 * @param photos how many photos are left without them
 */
public record EmptiedBy(List<QueryTerm> terms, int photos) {
    public EmptiedBy {
        terms = List.copyOf(terms);
    }

    /** A sentence for people. */
    public String line() {
        String written = terms.stream().map(QueryTerm::text).collect(Collectors.joining(" "));
        return "No photo is left by " + written + ". Without " + (terms.size() == 1 ? "it" : "them") + ": " + photos
                + (photos == 1 ? " photo." : " photos.");
    }
}
