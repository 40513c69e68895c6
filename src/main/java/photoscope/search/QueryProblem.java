package photoscope.search;

/**
 * Something in a query that could not be taken as it was written.
 *
 * @param span where it stands
 * @param message what is wrong, a sentence for people
 * @param understood what is done with it instead, a sentence
 * @param example how it is written rightly
 */
public record QueryProblem(Span span, String message, String understood, String example) {
    private static final String TOO_LONG = "The query is too long.";

    static QueryProblem value(Span span, Operator operator, String written) {
        return new QueryProblem(span, operator.key() + ": takes " + operator.expected() + ".",
                "\"" + written + "\" is left out.", operator.example());
    }

    static QueryProblem unknownOperator(Span span, String key) {
        Operator example = Operator.like(key).orElse(Operator.FOLDER);
        return new QueryProblem(span,
                "There is no filter \"" + key + ":\""
                        + Operator.like(key).map(like -> "; perhaps " + like.key() + ": is meant").orElse("") + ".",
                "It is searched as words.", example.example());
    }

    static QueryProblem tooLong(Span span) {
        return new QueryProblem(span, TOO_LONG, "Its end is left out.", "a dog on a beach folder:Holidays");
    }

    boolean isTooLong() {
        return message.equals(TOO_LONG);
    }

    /** All of it in one line. */
    public String line() {
        return message + " " + understood + " Example: " + example;
    }
}
