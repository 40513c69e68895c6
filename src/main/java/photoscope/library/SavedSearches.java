package photoscope.library;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

import photoscope.catalog.Catalog;
import photoscope.catalog.CatalogException;
import photoscope.catalog.CatalogSession;
import photoscope.catalog.SavedSearchRow;
import photoscope.photo.Sentence;
import photoscope.search.SortOrder;

/** The searches that the user keeps. */
public final class SavedSearches {
    private final Catalog catalog;

    SavedSearches(Catalog catalog) {
        this.catalog = catalog;
    }

    /** All of them, in the user's order. */
    public List<SavedSearch> all() {
        return catalog.read(session -> session.savedSearches().all()).stream().map(SavedSearches::entry).toList();
    }

    /**
     * Keeps a search, at the end.
     *
     * @throws LibraryException if the name is empty, or the library can't be written
     */
    public SavedSearch save(String name, String query, SortOrder order) throws LibraryException {
        String stripped = named(name);
        int id = write(session -> session.savedSearches().add(stripped, query, order.name()));
        return new SavedSearch(id, stripped, query, order);
    }

    /**
     * Gives it another name.
     *
     * @throws LibraryException if the name is empty, or the library can't be written
     */
    public void rename(int id, String name) throws LibraryException {
        String stripped = named(name);
        write(session -> {
            session.savedSearches().rename(id, stripped);
            return true;
        });
    }

    /** Keeps it no longer. */
    public void delete(int id) throws LibraryException {
        write(session -> {
            session.savedSearches().delete(id);
            return true;
        });
    }

    /** Puts them into this order; those not named stay where they stood. */
    public void reorder(List<Integer> ids) throws LibraryException {
        write(session -> {
            for (int position = 0; position < ids.size(); position++) {
                session.savedSearches().setPosition(ids.get(position), position + 1);
            }
            return true;
        });
    }

    private static String named(String name) throws LibraryException {
        if (name.isBlank()) {
            throw new LibraryException(Sentence.of("A saved search needs a name."));
        }
        return name.strip();
    }

    private <T> T write(Function<CatalogSession, T> change) throws LibraryException {
        try {
            return catalog.write(change);
        } catch (CatalogException e) {
            throw LibraryException.of(e);
        }
    }

    /** A newer Photoscope may know more orders. */
    private static SavedSearch entry(SavedSearchRow row) {
        SortOrder order = Arrays.stream(SortOrder.values())
                .filter(known -> known.name().equals(row.sort()))
                .findFirst()
                .orElse(SortOrder.MATCH);
        return new SavedSearch(row.id(), row.name(), row.query(), order);
    }
}
