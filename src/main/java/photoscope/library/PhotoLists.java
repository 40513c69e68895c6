package photoscope.library;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

import photoscope.catalog.Catalog;
import photoscope.catalog.FolderReach;
import photoscope.catalog.PhotoColumns;
import photoscope.catalog.PhotoFlags;
import photoscope.photo.OrdinalSet;
import photoscope.photo.PhotoId;
import photoscope.search.Listing;
import photoscope.search.Query;
import photoscope.search.SearchAnswer;
import photoscope.search.SearchResult;
import photoscope.search.SortOrder;

/** Makes lists of photos. */
final class PhotoLists {
    private final Catalog catalog;
    private final PhotoColumns columns;
    private final Searching searching;
    private final FolderReach reach;

    PhotoLists(Catalog catalog, Searching searching, FolderReach reach) {
        this.catalog = catalog;
        this.columns = catalog.photos();
        this.searching = searching;
        this.reach = reach;
    }

    PhotoList of(Query query, SortOrder order) {
        Listing listing = searching.list(query, order);
        return new PhotoList(columns, catalog.parts(), reach, troubled(), listing.ordinals(), null,
                listing.ordinals().length, listing.emptiedBy(), listing.notes());
    }

    PhotoList of(SearchAnswer answer, SortOrder order) {
        List<SearchResult> ranked = answer.results();
        int[] ordinals = ranked.stream().mapToInt(SearchResult::ordinal).toArray();
        List<SearchResult> results = ranked;
        int divider = answer.divider();
        if (order != SortOrder.MATCH) {
            ordinals = searching.sorted(ordinals, order);
            results = inOrderOf(ordinals, ranked);
            divider = ordinals.length;
        }
        return new PhotoList(columns, catalog.parts(), reach, troubled(), ordinals, results, divider,
                answer.emptiedBy(), answer.notes());
    }

    PhotoList of(List<PhotoId> photos, SortOrder order) {
        int[] flags = columns.view().flags();
        int[] ordinals = photos.stream()
                .mapToInt(columns::ordinalOf)
                .filter(photo -> photo >= 0 && (flags[photo] & PhotoFlags.UNLISTED) == 0)
                .toArray();
        return of(ordinals, order);
    }

    /**
     * Photos by their ordinals, whether others stand for them or not.
     *
     * @param ordinals nobody else changes them
     */
    PhotoList of(int[] ordinals, SortOrder order) {
        int[] ordered = order == SortOrder.MATCH ? ordinals : searching.sorted(ordinals, order);
        return new PhotoList(columns, catalog.parts(), reach, troubled(), ordered, null, ordered.length, null,
                List.of());
    }

    private OrdinalSet troubled() {
        return catalog.read(session -> session.problems().photos());
    }

    private static List<SearchResult> inOrderOf(int[] ordinals, List<SearchResult> results) {
        Map<Integer, SearchResult> byPhoto = new HashMap<>();
        results.forEach(result -> byPhoto.put(result.ordinal(), result));
        return IntStream.of(ordinals).mapToObj(photo -> Objects.requireNonNull(byPhoto.get(photo))).toList();
    }
}
