package photoscope.library;

import photoscope.search.SortOrder;

/**
 * A search that the user keeps.
 *
 * @param id its number in this library
 * @param name what the user calls it
 * @param query as it was typed
 * @param order of its list
 */
public record SavedSearch(int id, String name, String query, SortOrder order) {}
