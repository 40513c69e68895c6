package photoscope.ui.search;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import photoscope.search.Query;
import photoscope.search.QueryParser;
import photoscope.search.QueryTerm;
import photoscope.search.Span;

/**
 * What stands in the search field: chips in front, text behind. Together they always are one query.
 *
 * @param chips what was understood and is written to its end: filters, phrases, additions and exclusions
 * @param typed free words, and what is still being written
 */
record SearchText(List<QueryTerm> chips, String typed) {
    static final SearchText EMPTY = new SearchText(List.of(), "");

    /**
     * Text in a field.
     *
     * @param caret the caret's place in what is typed
     */
    record Edited(SearchText text, int caret) {}

    SearchText {
        chips = List.copyOf(chips);
    }

    /** A query as the field shows it at rest. */
    static SearchText of(String query) {
        return new SearchText(List.of(), query).settled();
    }

    /** As it is searched for. */
    String query() {
        return Stream.concat(chips.stream().map(QueryTerm::text), Stream.of(typed.strip()))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" "));
    }

    boolean isEmpty() {
        return chips.isEmpty() && typed.isEmpty();
    }

    /** Other text behind the chips; what has been written to its end becomes a chip, except around the caret. */
    Edited typing(String newTyped, int caret) {
        return absorbing(newTyped, caret, term -> isFollowedBySpace(term.span(), newTyped)
                && (caret < term.span().from() || caret > term.span().to()));
    }

    /** The same with all that can be a chip made one. */
    SearchText settled() {
        SearchText absorbed = absorbing(typed, 0, _ -> true).text;
        return new SearchText(absorbed.chips, absorbed.typed.strip());
    }

    SearchText without(int chip) {
        List<QueryTerm> left = new ArrayList<>(chips);
        left.remove(chip);
        return new SearchText(left, typed);
    }

    /** A chip turned back into text, with the caret behind it. */
    Edited editing(int chip) {
        String text = chips.get(chip).text();
        String rest = typed.strip();
        return new Edited(new SearchText(without(chip).chips, rest.isEmpty() ? text : text + " " + rest),
                text.length());
    }

    private Edited absorbing(String text, int caret, Predicate<QueryTerm> isDone) {
        Query query = QueryParser.parse(text);
        List<QueryTerm> understood = query.terms().stream().filter(SearchText::canBeChip).filter(isDone).toList();
        StringBuilder rest = new StringBuilder(text);
        int moved = caret;
        for (QueryTerm term : understood.reversed()) {
            int to = Math.min(term.span().to() + 1, rest.length()); // with the space behind it
            rest.delete(term.span().from(), to);
            if (caret >= to) {
                moved -= to - term.span().from();
            }
        }
        List<QueryTerm> all = new ArrayList<>(chips);
        all.addAll(understood);
        return new Edited(new SearchText(all, rest.toString()), Math.clamp(moved, 0, rest.length()));
    }

    private static boolean canBeChip(QueryTerm term) {
        return !(term instanceof QueryTerm.Word || term instanceof QueryTerm.NotUnderstood);
    }

    private static boolean isFollowedBySpace(Span span, String text) {
        return span.to() < text.length() && Character.isWhitespace(text.charAt(span.to()));
    }
}
