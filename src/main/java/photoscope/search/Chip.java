package photoscope.search;

import org.jspecify.annotations.Nullable;

/**
 * A piece of a query that a search field shows as one thing: anything but a free word.
 *
 * @param term what it is
 * @param key what stands before the colon; empty where there is none
 * @param value the rest, without sign and quotation marks
 * @param isNegated whether photos should not be so
 * @param problem why it does nothing, if it does not
 */
public record Chip(QueryTerm term, String key, String value, boolean isNegated, @Nullable QueryProblem problem) {
    /** Where it stands in the text. */
    public Span span() {
        return term.span();
    }
}
