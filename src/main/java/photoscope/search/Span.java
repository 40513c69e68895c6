package photoscope.search;

/**
 * A stretch of a query's text.
 *
 * @param from its first character's place, in UTF-16 units
 * @param to the place after its last
 */
public record Span(int from, int to) {}
