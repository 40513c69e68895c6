package photoscope.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import photoscope.search.QueryLexer.Token;

/** Offers what a person may want to type next: filters by name, and a filter's values as the library has them. */
final class Completions {
    private static final int MOST = 12;
    /** From so many letters on a free word may be a tag. */
    private static final int LEAST_LETTERS = 2;

    private final FilterValues values;

    Completions(FilterValues values) {
        this.values = values;
    }

    /** The best first; none where nothing fits. */
    List<Completion> of(String text, int caret) {
        String before = text.substring(0, Math.clamp(caret, 0, text.length()));
        List<Token> tokens = QueryLexer.split(before);
        boolean isInToken = !tokens.isEmpty() && tokens.getLast().span().to() == before.length()
                && !isFinished(tokens.getLast(), before);
        if (!isInToken) {
            Span here = new Span(before.length(), before.length());
            return operators("", "", here).toList();
        }
        Token token = tokens.getLast();
        String sign = token.sign() == ' ' ? "" : String.valueOf(token.sign());
        Optional<Operator> operator = Operator.of(token.key());
        if (operator.isPresent()) {
            return values.of(operator.get(), token.value(), MOST)
                    .stream()
                    .map(value -> value(sign, operator.get(), value, token.span()))
                    .toList();
        }
        if (token.isQuoted() || !token.key().isEmpty()) {
            return List.of();
        }
        List<Completion> found = new ArrayList<>(operators(sign, token.value(), token.span()).toList());
        if (token.value().length() >= LEAST_LETTERS) {
            values.of(Operator.TAG, token.value(), MOST - Math.min(MOST, found.size()))
                    .forEach(tag -> found.add(value(sign, Operator.TAG, tag, token.span())));
        }
        return List.copyOf(found);
    }

    /** A closed quotation is written to its end. */
    private static boolean isFinished(Token token, String before) {
        int length = token.span().to() - token.span().from();
        return token.isQuoted() && length > 1 && QueryLexer.isQuote(before.charAt(before.length() - 1))
                && !token.value().isEmpty();
    }

    private static Stream<Completion> operators(String sign, String beginning, Span span) {
        String lower = beginning.toLowerCase(Locale.ROOT);
        return Arrays.stream(Operator.values())
                .filter(operator -> operator.key().startsWith(lower))
                .map(operator -> new Completion(span, sign + operator.key() + ":", operator.key() + ":",
                        operator.expected(), operator.example()));
    }

    private static Completion value(String sign, Operator operator, String value, Span span) {
        boolean isPlain = value.chars().noneMatch(QueryLexer::isSpace);
        String written = sign + operator.key() + ":" + (isPlain ? value : '"' + value + '"');
        return new Completion(span, written, value, "", "");
    }
}
