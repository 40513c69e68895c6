package photoscope.search;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/** Makes chips of a query. */
final class Chips {
    private Chips() {}

    static List<Chip> of(Query query) {
        return query.terms().stream().flatMap(term -> chip(term, query)).toList();
    }

    private static Stream<Chip> chip(QueryTerm term, Query query) {
        return switch (term) {
            case QueryTerm.Word _ -> Stream.of();
            case QueryTerm.Phrase phrase -> Stream.of(chip(term, "", phrase.phrase(), false, query));
            case QueryTerm.Addition addition -> Stream.of(chip(term, "", addition.words(), false, query));
            case QueryTerm.Exclusion exclusion -> Stream.of(chip(term, "", exclusion.words(), true, query));
            case QueryTerm.Restriction(Filter filter, boolean negated, _) ->
                Stream.of(chip(term, filter.operator().key(), filter.value(), negated, query));
            case QueryTerm.NotUnderstood(Operator operator, String value, boolean negated, _) ->
                Stream.of(chip(term, operator.key(), value, negated, query));
        };
    }

    private static Chip chip(QueryTerm term, String key, String value, boolean isNegated, Query query) {
        Optional<QueryProblem> problem = query.problems()
                .stream()
                .filter(each -> each.span().equals(term.span()))
                .findFirst();
        @Nullable
        QueryProblem orNull = problem.orElse(null);
        return new Chip(term, key, value, isNegated, orNull);
    }
}
