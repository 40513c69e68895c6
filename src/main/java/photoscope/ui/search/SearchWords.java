package photoscope.ui.search;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import photoscope.clusters.Cluster;
import photoscope.search.Operator;
import photoscope.search.Query;
import photoscope.search.QueryParser;
import photoscope.search.QueryProblem;
import photoscope.search.QueryTerm;
import photoscope.ui.language.Words;

/** Says what is in a query in the window's language. */
final class SearchWords {
    private static final Set<Operator> EXPLAINED = Set.of(Operator.IS, Operator.HAS, Operator.STATUS);
    private final Words words;

    SearchWords(Words words) {
        this.words = words;
    }

    /** What an operator takes. */
    String meaning(Operator operator) {
        return words.get("operator." + operator.name());
    }

    /** What a suggestion puts in, or leads to. */
    String title(Suggestion suggestion) {
        return switch (suggestion) {
            case Suggestion.Filter(Operator operator, _, _) -> operator.key() + ":";
            case Suggestion.Value value -> value.label();
            case Suggestion.Group group -> group.cluster().name();
            case Suggestion.Recent(String query) -> query;
            case Suggestion.Saved(String name, _) -> name;
        };
    }

    /** What a suggestion means, where its title does not say it. */
    String meaning(Suggestion suggestion) {
        return switch (suggestion) {
            case Suggestion.Filter(Operator operator, _, _) -> meaning(operator);
            case Suggestion.Value value -> meaning(value);
            case Suggestion.Group(Cluster cluster, _, _) -> meaning(cluster);
            case Suggestion.Recent _ -> "";
            case Suggestion.Saved(_, var place) -> place.query();
        };
    }

    /** What one of a few fixed values stands for. */
    private String meaning(Suggestion.Value value) {
        List<QueryTerm> terms = QueryParser.parse(value.text()).terms();
        return terms.size() == 1 && terms.getFirst() instanceof QueryTerm.Restriction(var filter, _, _)
                && EXPLAINED.contains(filter.operator())
                        ? words.get("value." + filter.operator().key() + "." + filter.value())
                        : "";
    }

    /** How many photos, and what they may show where nobody has said it. */
    private String meaning(Cluster cluster) {
        boolean isGerman = words.locale().getLanguage().equals(Locale.GERMAN.getLanguage());
        String shows = cluster.kind().isAutomatic()
                ? cluster.suggestions()
                        .stream()
                        .map(word -> isGerman ? word.german() : word.english())
                        .distinct()
                        .collect(Collectors.joining(", "))
                : cluster.description();
        return Stream.of(words.format("cluster.size", cluster.size()), shows.replace('\n', ' '))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("  ·  "));
    }

    /** A suggestion for a screen reader. */
    String line(Suggestion suggestion) {
        String kind = switch (suggestion) {
            case Suggestion.Filter _,Suggestion.Value _,Suggestion.Group _ -> "";
            case Suggestion.Recent _ -> words.get("suggestion.recent");
            case Suggestion.Saved _ -> words.get("suggestion.saved");
        };
        return Stream.of(kind, title(suggestion), meaning(suggestion))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(", "));
    }

    /**
     * What is wrong, and what to write instead.
     *
     * @param typed the text that it was found in
     */
    String problem(QueryProblem problem, String typed) {
        Query query = QueryParser.parse(typed);
        for (QueryTerm term : query.terms()) {
            if (term.span().equals(problem.span())) {
                return switch (term) {
                    case QueryTerm.NotUnderstood(Operator operator, _, _, _) ->
                        words.format("problem.value", operator.key(), meaning(operator), operator.example());
                    default -> unknownKey(problem, typed);
                };
            }
        }
        return words.get("problem.long");
    }

    private String unknownKey(QueryProblem problem, String typed) {
        String written = typed.substring(problem.span().from(), problem.span().to());
        String key = written.substring(written.matches("[+-].*") ? 1 : 0, Math.max(1, written.indexOf(':')));
        return words.format("problem.key", key);
    }
}
