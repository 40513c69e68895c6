package photoscope.ui.search;

import java.util.List;

import photoscope.search.QueryPicture;
import photoscope.search.SortOrder;
import photoscope.ui.browse.Place;

/** Where a search leads to from where one is. */
final class SearchPlace {
    private SearchPlace() {}

    /** The same place with other words, or all photos where there is nothing left to look for. */
    static Place.Photos withQuery(Place here, String query) {
        return next(here, query, photos(here).pictures());
    }

    /** The same place with other pictures, or all photos where there is nothing left to look for. */
    static Place.Photos withPictures(Place here, List<QueryPicture> pictures) {
        return next(here, photos(here).query(), pictures);
    }

    /** Pictures alone. */
    static Place.Photos like(List<QueryPicture> pictures) {
        return Place.Photos.of("").with(pictures);
    }

    static Place.Photos photos(Place here) {
        return here instanceof Place.Photos photos ? photos : Place.ALL;
    }

    /** An order that people chose stays as long as it makes sense: what is ranked first stands by match. */
    private static Place.Photos next(Place here, String query, List<QueryPicture> pictures) {
        if (query.isEmpty() && pictures.isEmpty()) {
            return Place.ALL;
        }
        Place.Photos before = photos(here);
        Place.Photos after = new Place.Photos(query, pictures, before.order(), before.threshold());
        if (after.hasMatches() == before.hasMatches()) {
            return after;
        }
        return after.in(after.hasMatches() ? SortOrder.MATCH : SortOrder.NEWEST).from(null);
    }
}
