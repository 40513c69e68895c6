package photoscope.catalog;

/**
 * A folder inside a source.
 *
 * @param id the catalog's number for it
 * @param source the source's number
 * @param path relative to the source with {@code /} between names; empty for the source itself
 */
public record FolderRow(int id, int source, String path) {}
