package photoscope.ui.shell;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import photoscope.library.Library;
import photoscope.library.PhotoCard;
import photoscope.photo.PhotoId;
import photoscope.search.Query;
import photoscope.search.QueryPicture;
import photoscope.search.SearchRequest;
import photoscope.search.SearchResult;
import photoscope.ui.annotate.Neighbours;

/** Photos of a library that look like others. */
record LibraryNeighbours(Library library) implements Neighbours {
    /** What a person looks through. */
    private static final int MOST_FOUND = 60;
    /** More examples blur what they have in common. */
    private static final int MOST_EXAMPLES = 16;

    @Override
    public List<Neighbour> like(List<PhotoId> photos) throws InterruptedException {
        List<QueryPicture> examples = photos.stream()
                .limit(MOST_EXAMPLES)
                .map(photo -> (QueryPicture) new QueryPicture.InLibrary(photo, true))
                .toList();
        SearchRequest request = SearchRequest.of(Query.ofWords("")).like(examples).best(MOST_FOUND + examples.size());
        Set<PhotoId> left = new HashSet<>(photos);
        List<SearchResult> results = library.searching()
                .answer(request.typing())
                .results()
                .stream()
                .filter(result -> result.score() != null && left.add(result.photo()))
                .limit(MOST_FOUND)
                .toList();
        Map<PhotoId, String> names = library.photos()
                .cardsOf(results.stream().map(SearchResult::photo).toList())
                .stream()
                .collect(Collectors.toMap(PhotoCard::id, PhotoCard::name));
        return results.stream()
                .map(result -> new Neighbour(result.photo(), result.score() == null ? 0 : result.score(),
                        names.getOrDefault(result.photo(), ""), result.isWeak()))
                .toList();
    }
}
