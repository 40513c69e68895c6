package photoscope.bench;

/**
 * How soon a window was there.
 *
 * @param milliseconds from the start of its process until its content was drawn
 */
public record WindowStart(double milliseconds) {}
