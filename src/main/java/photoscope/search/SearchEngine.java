package photoscope.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import photoscope.catalog.Catalog;
import photoscope.photo.OrdinalSet;
import photoscope.photo.Sentence;
import photoscope.search.QueryPicture.InLibrary;
import photoscope.vectors.SearchPlan;
import photoscope.vectors.VectorIndex;
import photoscope.vectors.VectorStore;
import photoscope.words.WordIndex;

/**
 * Answers questions. Filters come first; among the photos they leave, those are found that look like the query and
 * those that have its words, and the two rankings are fused. Where filters leave a photo there is an answer. Safe for
 * many threads; asks the catalog for ids and columns only, never for rows.
 */
public final class SearchEngine {
    private static final Logger LOG = LoggerFactory.getLogger(SearchEngine.class);
    /** What fusion and divider look at, however few results are wanted. */
    private static final int LEAST_DEPTH = Divider.CURVE;

    private final Catalog catalog;
    private final LiveVectors live;
    private final VectorSearch looks;
    private final WordSearch words;
    private final Filters filters;
    private final PhotoSort sort;
    private final Completions completions;
    private final QueryEncoding encoding;
    private final SearchModel model;
    private final BooleanSupplier hasRegions;
    private final SearchLog log;

    /**
     * A search over a library's parts, which all stay the caller's to close.
     *
     * @param hasRegions whether regions of pictures answer too; asked with each search while there are any
     */
    public SearchEngine(Catalog catalog, VectorStore store, VectorIndex index, LiveVectors live, WordIndex words,
            SearchModel model, BooleanSupplier hasRegions, SearchLog log) {
        this.catalog = catalog;
        this.live = live;
        this.looks = new VectorSearch(store, index, live);
        this.words = new WordSearch(words, catalog.photos());
        this.filters = new Filters(catalog, words);
        this.sort = new PhotoSort(catalog);
        this.completions = new Completions(new FilterValues(catalog, words));
        this.encoding = new QueryEncoding(model, looks, catalog.photos());
        this.model = model;
        this.hasRegions = hasRegions;
        this.log = log;
    }

    /**
     * The answer to a question.
     *
     * @throws InterruptedException if the thread was interrupted: nobody waits for the answer any more
     */
    public SearchAnswer search(SearchRequest request) throws InterruptedException {
        StepClock clock = new StepClock();
        List<Sentence> notes = new ArrayList<>();
        LibraryView view = LibraryView.of(catalog, live);
        QueryVector vector = encoding.vectorOf(request, view, notes).orElse(null);
        long encoded = clock.lap();

        Filtered filtered = filters.apply(request.query(), view);
        notes.addAll(filtered.notes());
        long wasFiltered = clock.lap();

        OrdinalSet candidates = view.vectorsOf(filtered.photos(), filtered.count());
        OrdinalSet regions = regions(filtered, view);
        List<SearchPlan> plans = new ArrayList<>();
        int searched = vector == null ? 0 : candidates.cardinality() + regions.cardinality();
        List<VectorSearch.Match> near = vector == null
                ? List.of()
                : near(vector, depth(request), candidates, regions, view, plans);
        long looked = clock.lap();

        OrdinalSet pending = view.notEmbedded(filtered.photos());
        List<WordSearch.Match> withWords = withWords(request, filtered, vector == null ? filtered.photos() : pending,
                notes);
        long read = clock.lap();

        List<SearchResult> results = results(request, view, filtered, vector, near, withWords);
        StepTimes times = new StepTimes(request.parseMicros(), encoded, wasFiltered, looked, read, clock.lap());
        SearchAnswer answer = new SearchAnswer(request.query(), request.pictures(), results, divider(results),
                filtered.emptiedBy(), filtered.count(), searched, pending.cardinality(), live.rejected(),
                PlanWords.of(plans), times, notes);
        if (!request.isTyping()) {
            log.add(request, answer, model.pack());
        }
        return answer;
    }

    private OrdinalSet regions(Filtered filtered, LibraryView view) {
        return view.vectors().regions().isEmpty() || !hasRegions.getAsBoolean()
                ? new OrdinalSet(0)
                : view.regionsOf(filtered.photos(), filtered.count());
    }

    private List<VectorSearch.Match> near(QueryVector vector, int depth, OrdinalSet candidates, OrdinalSet regions,
            LibraryView view, List<SearchPlan> plans) throws InterruptedException {
        List<VectorSearch.Match> wholes = looks.nearest(vector.direction(), depth, candidates, candidates.cardinality(),
                view, plans::add);
        return regions.isEmpty()
                ? wholes
                : VectorSearch.merged(wholes,
                        looks.nearest(vector.direction(), depth, regions, regions.cardinality(), view, plans::add),
                        vector.regionHandicap());
    }

    /** All photos that a query's filters leave, in this order; its words and what it should look like do not count. */
    public Listing list(Query query, SortOrder order) {
        LibraryView view = LibraryView.of(catalog, live);
        Filtered filtered = filters.apply(query, view);
        return new Listing(sort.sorted(filtered.photos(), filtered.count(), view.photos(), order), filtered.emptiedBy(),
                filtered.notes());
    }

    /**
     * What a person may want to type next, the best first: a few milliseconds for a million photos.
     *
     * @param caret the place in the text, in UTF-16 units
     */
    public List<Completion> complete(String text, int caret) {
        return completions.of(text, caret);
    }

    /** Photos in another order; a new array. */
    public int[] sorted(int[] photos, SortOrder order) {
        return sort.sorted(photos, catalog.photos().view(), order);
    }

    private List<WordSearch.Match> withWords(SearchRequest request, Filtered filtered, OrdinalSet notCompared,
            List<Sentence> notes) {
        try {
            return words.find(request.query(), request.isTyping(), depth(request), filtered.photos(), notCompared);
        } catch (IOException e) {
            LOG.warn("The word index could not be asked", e);
            notes.add(WordSearch.trouble(e));
            return List.of();
        }
    }

    private List<SearchResult> results(SearchRequest request, LibraryView view, Filtered filtered,
            @Nullable QueryVector vector, List<VectorSearch.Match> near, List<WordSearch.Match> withWords) {
        List<Integer> queryPhotos = queryPhotos(request, view);
        List<Candidate> queries = queryPhotos.stream().map(photo -> compared(photo, vector, view)).toList();
        Results results = new Results(request, view, vector, queryPhotos);
        if (near.isEmpty() && withWords.isEmpty()) {
            boolean asksForFiltersOnly = !request.query().hasText()
                    && request.pictures().stream().noneMatch(QueryPicture::isWanted);
            int[] newest = NewestFirst.of(filtered.photos(), filtered.count(), view.photos().taken(), request.top());
            return results.of(newest, !asksForFiltersOnly,
                    asksForFiltersOnly ? new Reason.FitsFilters() : new Reason.NotCompared(), queries);
        }
        return results.of(Fusion.fuse(near, withWords, photo -> compared(photo, vector, view)), near, queries);
    }

    /** A photo that the search by look did not come upon, compared on its own. */
    private Candidate compared(int photo, @Nullable QueryVector vector, LibraryView view) {
        Optional<Float> cosine = vector == null
                ? Optional.empty()
                : looks.vectorOf(photo, view).map(vector.direction()::cosine);
        int part = cosine.isEmpty()
                ? VectorAssignment.NONE
                : view.vectors().partOf(view.vectors().vectorOfPhoto(photo));
        return new Candidate(photo, part, cosine.orElse(null), 0, 0, null);
    }

    private List<Integer> queryPhotos(SearchRequest request, LibraryView view) {
        return request.pictures()
                .stream()
                .filter(QueryPicture::isWanted)
                .filter(InLibrary.class::isInstance)
                .map(InLibrary.class::cast)
                .map(picture -> catalog.photos().ordinalOf(picture.photo()))
                .filter(photo -> photo >= 0 && photo < view.photos().size())
                .distinct()
                .toList();
    }

    private static int depth(SearchRequest request) {
        return Math.max(request.top(), LEAST_DEPTH);
    }

    private static int divider(List<SearchResult> results) {
        for (int i = 0; i < results.size(); i++) {
            if (results.get(i).isWeak()) {
                return i;
            }
        }
        return results.size();
    }
}
