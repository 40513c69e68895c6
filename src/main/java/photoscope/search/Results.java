package photoscope.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import photoscope.catalog.PartColumns;
import photoscope.photo.PhotoId;
import photoscope.pixels.Region;
import photoscope.search.SearchResult.Ranks;

/** Makes results of candidates: scores, reasons, what is weak, what is left out. */
final class Results {
    /** Shown where a threshold would leave nothing. */
    private static final int CONSOLATION = 5;

    private final SearchRequest request;
    private final LibraryView view;
    private final @Nullable QueryVector vector;
    private final List<Integer> queryPhotos;

    /**
     * @param vector what photos were compared with, if they were
     * @param queryPhotos ordinals of the wanted pictures that are in the library
     */
    Results(SearchRequest request, LibraryView view, @Nullable QueryVector vector, List<Integer> queryPhotos) {
        this.request = request;
        this.view = view;
        this.vector = vector;
        this.queryPhotos = queryPhotos;
    }

    /**
     * The results of fused candidates: query pictures, then those that are not weak, then the weak, each in order.
     *
     * @param looks what the divider is placed by, best first
     */
    List<SearchResult> of(List<Candidate> candidates, List<VectorSearch.Match> looks, List<Candidate> queries) {
        double least = leastScore(looks);
        List<Candidate> others = candidates.stream()
                .filter(candidate -> !queryPhotos.contains(candidate.photo()))
                .toList();
        List<Candidate> above = others.stream().filter(this::passesThreshold).toList();
        boolean isConsolation = above.isEmpty() && request.threshold() != null;
        List<SearchResult> results = (isConsolation ? others.stream().limit(CONSOLATION) : above.stream())
                .map(candidate -> result(candidate, isConsolation || isWeak(candidate, least), reasons(candidate)))
                .toList();
        Stream<SearchResult> strong = results.stream().filter(result -> !result.isWeak());
        Stream<SearchResult> weak = results.stream().filter(SearchResult::isWeak);
        return Stream.of(queryResults(queries), strong, weak).flatMap(part -> part).limit(request.top()).toList();
    }

    /** The results where only filters were asked for, or where nothing could be compared. */
    List<SearchResult> of(int[] photos, boolean isWeak, Reason reason, List<Candidate> queries) {
        Stream<SearchResult> results = Arrays.stream(photos)
                .filter(photo -> !queryPhotos.contains(photo))
                .mapToObj(photo -> result(new Candidate(photo, VectorAssignment.NONE, null, 0, 0, null), isWeak,
                        List.of(reason)));
        return Stream.concat(queryResults(queries), results).limit(request.top()).toList();
    }

    private Stream<SearchResult> queryResults(List<Candidate> queries) {
        return queries.stream().map(query -> result(query, false, List.of(new Reason.IsQuery())));
    }

    private double leastScore(List<VectorSearch.Match> looks) {
        QueryVector compared = vector;
        if (compared == null) {
            return 0;
        }
        double[] scores = looks.stream()
                .filter(look -> !queryPhotos.contains(look.photo()))
                .limit(Divider.CURVE)
                .mapToDouble(look -> compared.unclamped(look.cosine()))
                .toArray();
        return Divider.place(scores, compared.weak());
    }

    private boolean passesThreshold(Candidate candidate) {
        Float threshold = request.threshold();
        Float score = score(candidate);
        return threshold == null || (score == null ? candidate.hasAllWords() : score >= threshold);
    }

    private boolean isWeak(Candidate candidate, double least) {
        return !candidate.hasAllWords()
                && (vector == null || candidate.cosine() == null || vector.unclamped(candidate.cosine()) < least);
    }

    private @Nullable Float score(Candidate candidate) {
        return vector == null || candidate.cosine() == null ? null : vector.shown(candidate.cosine());
    }

    private List<Reason> reasons(Candidate candidate) {
        List<Reason> reasons = new ArrayList<>();
        Float score = score(candidate);
        if (candidate.words() != null) {
            reasons.add(candidate.words());
        }
        if (score != null && vector != null) {
            reasons.add(new Reason.LooksLike(score, vector.example()));
            Integer milliseconds = milliseconds(candidate.part());
            if (milliseconds != null) {
                reasons.add(new Reason.FoundAt(milliseconds));
            }
            Region region = region(candidate.part());
            if (region != null) {
                reasons.add(new Reason.FoundIn(region));
            }
        }
        return reasons;
    }

    private SearchResult result(Candidate candidate, boolean isWeak, List<Reason> reasons) {
        Ranks ranks = request.explain() ? new Ranks(candidate.byLook(), candidate.byWords(), candidate.fused()) : null;
        return new SearchResult(candidate.photo(), new PhotoId(view.photos().ids()[candidate.photo()]),
                candidate.part(), milliseconds(candidate.part()), region(candidate.part()), score(candidate),
                candidate.cosine(), isWeak, reasons, ranks);
    }

    private @Nullable Region region(int part) {
        int region = part < 0 ? Region.WHOLE : view.parts().regions()[part];
        return region == Region.WHOLE ? null : Region.ofPacked(region);
    }

    private @Nullable Integer milliseconds(int part) {
        int time = part < 0 ? PartColumns.TIMELESS : view.parts().milliseconds()[part];
        return time == PartColumns.TIMELESS ? null : (Integer) time;
    }
}
