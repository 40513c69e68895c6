package photoscope.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import photoscope.search.QueryLexer.Token;

/**
 * Reads what people type into the search field or on the command line. Any text is a query: what is not understood is
 * left out or taken as words, and a {@link QueryProblem} says so.
 *
 * <pre>
 * dog on a beach        looks like it, or has the words
 * "exact phrase"        must stand in names, folders, title, caption or keywords
 * -word  -"some words"  without these words, and rather without this look
 * +word  +"some words"  looks like this too
 * folder:Holidays  type:jpeg  year:2015..2019  rating:>=3 ...   see {@link Operator}; with - before: not so
 * </pre>
 *
 * Filters with the same operator widen each other, others narrow. {@code before:2021} ends with 2020 and
 * {@code after:2020} begins with 2021: neither holds what it names.
 */
public final class QueryParser {
    private static final int LONGEST = 4_000;
    /** Each term but a free word costs a look through the library or a run of the model. */
    private static final int MOST_TERMS = 40;

    private final List<QueryTerm> terms = new ArrayList<>();
    private final List<QueryProblem> problems = new ArrayList<>();

    private QueryParser() {}

    /** Reads a query. */
    public static Query parse(String text) {
        QueryParser parser = new QueryParser();
        String read = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        QueryLexer.split(read).forEach(parser::take);
        if (text.length() > LONGEST && parser.problems.stream().noneMatch(QueryProblem::isTooLong)) {
            parser.problems.add(QueryProblem.tooLong(new Span(LONGEST, text.length())));
        }
        return new Query(parser.terms, parser.problems);
    }

    private void take(Token token) {
        if (terms.stream().filter(term -> !(term instanceof QueryTerm.Word)).count() >= MOST_TERMS) {
            if (problems.stream().noneMatch(QueryProblem::isTooLong)) {
                problems.add(QueryProblem.tooLong(token.span()));
            }
            return;
        }
        Optional<Operator> operator = Operator.of(token.key());
        if (operator.isPresent()) {
            takeFilter(operator.get(), token);
        } else if (!token.key().isEmpty()) {
            takeUnknownKey(token);
        } else {
            takeText(token.sign(), token.value(), token);
        }
    }

    private void takeFilter(Operator operator, Token token) {
        boolean negated = token.sign() == '-';
        Optional<? extends Filter> filter = FilterReader.read(operator, token.value());
        if (filter.isPresent()) {
            terms.add(new QueryTerm.Restriction(filter.get(), negated, token.span()));
        } else {
            QueryTerm term = new QueryTerm.NotUnderstood(operator, token.value(), negated, token.span());
            terms.add(term);
            problems.add(QueryProblem.value(token.span(), operator, term.text()));
        }
    }

    /** People search for titles and times with colons too, so an unknown key is no filter but words. */
    private void takeUnknownKey(Token token) {
        if (Content.isIn(token.value()) && !token.value().startsWith("//")) {
            problems.add(QueryProblem.unknownOperator(token.span(), token.key()));
        }
        takeText(token.sign(), token.key() + ":" + token.value(), token);
    }

    private void takeText(char sign, String text, Token token) {
        boolean hasContent = Content.isIn(text);
        if (sign != ' ' && hasContent) {
            terms.add(sign == '+'
                    ? new QueryTerm.Addition(text, token.span())
                    : new QueryTerm.Exclusion(text, token.span()));
        } else if (!token.isQuoted()) {
            terms.add(new QueryTerm.Word(sign == ' ' ? text : sign + text, token.span()));
        } else if (hasContent) {
            terms.add(new QueryTerm.Phrase(text, token.span()));
        }
    }
}
