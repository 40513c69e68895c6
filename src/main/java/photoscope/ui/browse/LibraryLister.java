package photoscope.ui.browse;

import photoscope.library.Library;
import photoscope.search.SearchAnswer;
import photoscope.search.SearchRequest;

/** Finds the photos of a place in a library: by ranking where there is something to look for, else by filters alone. */
public final class LibraryLister implements Lister {
    /** More than anyone looks through; the divider says where it stops being worth it. */
    private static final int MOST_RANKED = 1_000;
    private final Library library;

    public LibraryLister(Library library) {
        this.library = library;
    }

    @Override
    public Shown list(Place.Photos place, boolean isTyping) throws InterruptedException {
        if (!place.isRanked()) {
            return new Shown(place, library.photos().list(place.query(), place.order()), null);
        }
        SearchRequest request = SearchRequest.of(place.query())
                .like(place.pictures())
                .best(MOST_RANKED)
                .from(place.threshold());
        SearchAnswer answer = library.searching().answer(isTyping ? request.typing() : request);
        return new Shown(place, library.photos().listOf(answer, place.order()), answer);
    }
}
