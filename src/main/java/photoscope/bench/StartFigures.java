package photoscope.bench;

/**
 * How soon a library's window was there.
 *
 * @param window milliseconds from the start of its process until the window was drawn
 * @param photos milliseconds from the start of its process until the first photos were drawn
 */
public record StartFigures(double window, double photos) {}
