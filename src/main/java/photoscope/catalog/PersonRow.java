package photoscope.catalog;

/**
 * A person who is on photos, known by name.
 *
 * @param photos how many photos
 */
public record PersonRow(int id, String name, int photos) {}
