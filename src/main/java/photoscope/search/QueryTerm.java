package photoscope.search;

/** One piece of a query, and where it stands in the text. */
public sealed interface QueryTerm {
    Span span();

    /** Written so that it is read again as the same. */
    String text();

    /** A free word: all of them together are the text that is looked for. */
    record Word(String text, Span span) implements QueryTerm {}

    /** Words that must stand in a photo's names or texts in this order. */
    record Phrase(String phrase, Span span) implements QueryTerm {
        @Override
        public String text() {
            return '"' + phrase + '"';
        }
    }

    /** A text that photos should look like besides the free words. */
    record Addition(String words, Span span) implements QueryTerm {
        @Override
        public String text() {
            return "+" + quoted(words);
        }
    }

    /** Words that photos must not have and a look they should not have. */
    record Exclusion(String words, Span span) implements QueryTerm {
        @Override
        public String text() {
            return "-" + quoted(words);
        }
    }

    /** A filter, or its opposite. */
    record Restriction(Filter filter, boolean negated, Span span) implements QueryTerm {
        @Override
        public String text() {
            return (negated ? "-" : "") + filter.operator().key() + ":" + QueryTerm.spaced(filter.value());
        }
    }

    /** A filter with an empty or wrong value; it does nothing, and a {@link QueryProblem} says what is missing. */
    record NotUnderstood(Operator operator, String value, boolean negated, Span span) implements QueryTerm {
        @Override
        public String text() {
            return (negated ? "-" : "") + operator.key() + ":" + QueryTerm.spaced(value);
        }
    }

    private static String spaced(String value) {
        return value.chars().anyMatch(QueryLexer::isSpace) ? '"' + value + '"' : value;
    }

    /** With a colon it might be taken for a filter; with a quotation mark inside it was written without others. */
    private static String quoted(String words) {
        boolean mayBeFilter = words.indexOf(':') >= 0 && words.chars().noneMatch(QueryLexer::isQuote);
        return mayBeFilter ? '"' + words + '"' : spaced(words);
    }
}
