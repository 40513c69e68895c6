package photoscope.catalog;

/**
 * A search that the user keeps.
 *
 * @param id the catalog's number for it
 * @param name what the user calls it
 * @param query as it was typed
 * @param sort name of the order
 */
public record SavedSearchRow(int id, String name, String query, String sort) {}
