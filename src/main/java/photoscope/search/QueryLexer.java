package photoscope.search;

import java.util.ArrayList;
import java.util.List;

/** Cuts a query into signs, keys and values; takes any text. A quotation mark that is not closed closes at the end. */
final class QueryLexer {
    /**
     * A piece of a query.
     *
     * @param sign {@code +}, {@code -}, or a space for none
     * @param key letters before a colon; empty for none
     * @param value the rest, without quotation marks
     * @param isQuoted whether it stood in quotation marks
     * @param span where it stands, sign included
     */
    record Token(char sign, String key, String value, boolean isQuoted, Span span) {}

    private static final String QUOTES = "\"\u201c\u201d\u201e";
    private final String text;
    private int at;

    private QueryLexer(String text) {
        this.text = text;
    }

    static List<Token> split(String text) {
        QueryLexer lexer = new QueryLexer(text);
        List<Token> tokens = new ArrayList<>();
        while (lexer.skipSpaces()) {
            tokens.add(lexer.next());
        }
        return tokens;
    }

    /** Cuts at spaces only. */
    static List<QueryTerm> words(String text) {
        QueryLexer lexer = new QueryLexer(text);
        List<QueryTerm> words = new ArrayList<>();
        while (lexer.skipSpaces()) {
            int from = lexer.at;
            words.add(new QueryTerm.Word(lexer.bare(), new Span(from, lexer.at)));
        }
        return words;
    }

    static boolean isSpace(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private boolean skipSpaces() {
        while (at < text.length() && isSpace(text.charAt(at))) {
            at++;
        }
        return at < text.length();
    }

    private Token next() {
        int from = at;
        char sign = sign();
        String key = key();
        boolean isQuoted = at < text.length() && isQuote(text.charAt(at));
        String value = isQuoted ? quoted() : bare();
        return new Token(sign, key, value, isQuoted, new Span(from, at));
    }

    private char sign() {
        char c = text.charAt(at);
        boolean isSign = (c == '-' || c == '+') && at + 1 < text.length() && !isSpace(text.charAt(at + 1));
        if (isSign) {
            at++;
        }
        return isSign ? c : ' ';
    }

    private String key() {
        int end = at;
        while (end < text.length() && isAsciiLetter(text.charAt(end))) {
            end++;
        }
        if (end == at || end == text.length() || text.charAt(end) != ':') {
            return "";
        }
        String key = text.substring(at, end);
        at = end + 1;
        return key;
    }

    private String quoted() {
        int from = ++at;
        while (at < text.length() && !isQuote(text.charAt(at))) {
            at++;
        }
        String value = text.substring(from, at);
        at = Math.min(at + 1, text.length());
        return value.strip();
    }

    private String bare() {
        int from = at;
        while (at < text.length() && !isSpace(text.charAt(at))) {
            at++;
        }
        return text.substring(from, at);
    }

    static boolean isQuote(int c) {
        return QUOTES.indexOf(c) >= 0;
    }

    private static boolean isAsciiLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
