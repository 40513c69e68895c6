package photoscope.library;

/**
 * A moment of a film that is looked at.
 *
 * @param milliseconds from the beginning
 * @param thumbnail names its small picture in the library
 */
public record FilmMoment(int milliseconds, long thumbnail) {}
