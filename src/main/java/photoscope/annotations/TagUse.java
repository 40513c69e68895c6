package photoscope.annotations;

/**
 * A tag and how many photos have it.
 *
 * @param tag as it is written
 * @param photos at least 1
 */
public record TagUse(String tag, int photos) {}
