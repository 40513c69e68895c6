package photoscope.search;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import photoscope.photo.FileType;

/**
 * What is looked for, understood.
 *
 * @param terms in the order they were written
 * @param problems what could not be taken as written
 */
public record Query(List<QueryTerm> terms, List<QueryProblem> problems) {
    public Query {
        terms = List.copyOf(terms);
        problems = List.copyOf(problems);
    }

    /** A query that is nothing but words: signs, colons and quotation marks mean nothing in it. */
    public static Query ofWords(String text) {
        return new Query(QueryLexer.words(text), List.of());
    }

    /** The free words as one text; empty where there are none. */
    public String words() {
        return of(QueryTerm.Word.class).map(QueryTerm.Word::text).collect(Collectors.joining(" "));
    }

    /** The texts of {@code +} terms. */
    public List<String> additions() {
        return of(QueryTerm.Addition.class).map(QueryTerm.Addition::words).toList();
    }

    /** The texts of {@code -} terms. */
    public List<String> exclusions() {
        return of(QueryTerm.Exclusion.class).map(QueryTerm.Exclusion::words).toList();
    }

    /** All but the free words, as a search field shows them. */
    public List<Chip> chips() {
        return Chips.of(this);
    }

    /** Whether it says what photos should look like. */
    public boolean hasText() {
        return terms.stream().anyMatch(term -> term instanceof QueryTerm.Word || term instanceof QueryTerm.Addition);
    }

    /** Whether it asks for hidden photos, which are left out elsewhere. */
    public boolean asksForHidden() {
        return asksFor(Filter.Standing.HIDDEN);
    }

    /** Whether it asks for photos behind others, which are left out elsewhere; raw files are mostly such. */
    public boolean asksForStacked() {
        return asksFor(Filter.Standing.STACKED) || of(QueryTerm.Restriction.class).anyMatch(term -> !term.negated()
                && term.filter() instanceof Filter.Format(FileType type, _) && type == FileType.RAW);
    }

    /** Whether it asks which photos can be found by what they show. */
    boolean asksForEmbedded() {
        return of(QueryTerm.Restriction.class)
                .anyMatch(term -> term.filter() instanceof Filter.Is(Filter.Standing standing)
                        && (standing == Filter.Standing.EMBEDDED || standing == Filter.Standing.PENDING));
    }

    private boolean asksFor(Filter.Standing wanted) {
        return of(QueryTerm.Restriction.class).anyMatch(term -> !term.negated()
                && term.filter() instanceof Filter.Is(Filter.Standing standing) && standing == wanted);
    }

    /** The query without some of its terms: what is left when chips are closed or a filter is dropped. */
    public Query without(List<QueryTerm> dropped) {
        return QueryParser.parse(text(terms.stream().filter(term -> !dropped.contains(term))));
    }

    /** The query as one would type it; read again it gives the same terms. */
    public String text() {
        return text(terms.stream());
    }

    private static String text(Stream<QueryTerm> terms) {
        return terms.map(QueryTerm::text).collect(Collectors.joining(" "));
    }

    private <T extends QueryTerm> Stream<T> of(Class<T> kind) {
        return terms.stream().filter(kind::isInstance).map(kind::cast);
    }
}
