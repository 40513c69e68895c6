package photoscope.ui.browse;

import java.util.Optional;

import photoscope.clusters.Cluster;
import photoscope.library.Library;
import photoscope.library.LibraryException;
import photoscope.photo.PhotoId;
import photoscope.search.SearchAnswer;
import photoscope.search.SearchRequest;

/** Finds the photos of a place in a library: by ranking where there is something to look for, else by filters alone. */
public final class LibraryLister implements Lister {
    /** More than anyone looks through; the divider says where it stops being worth it. */
    private static final int MOST_RANKED = 1_000;
    private final Library library;
    private final ClusterLister clusters;

    public LibraryLister(Library library) {
        this.library = library;
        this.clusters = new ClusterLister(library);
    }

    @Override
    public Shown list(Place.Photos place, boolean isTyping) throws LibraryException, InterruptedException {
        return switch (place.sight()) {
            case ClusterSight.MoreLike alike -> clusters.alike(place, alike);
            case ClusterSight.Stack(PhotoId leader) ->
                new Shown(place, library.photos().stackOf(leader, place.order()), null, null);
            case ClusterSight.Members members -> {
                Optional<Cluster> open = place.cluster().flatMap(library.clustering()::named);
                yield open.isPresent() ? clusters.members(place, open.get(), members) : listed(place, isTyping);
            }
        };
    }

    private Shown listed(Place.Photos place, boolean isTyping) throws InterruptedException {
        if (!place.isRanked()) {
            return new Shown(place, library.photos().list(place.query(), place.order()), null, null);
        }
        SearchRequest request = SearchRequest.of(place.query())
                .like(place.pictures())
                .best(MOST_RANKED)
                .from(place.threshold());
        SearchAnswer answer = library.searching().answer(isTyping ? request.typing() : request);
        return new Shown(place, library.photos().listOf(answer, place.order()), answer, null);
    }
}
