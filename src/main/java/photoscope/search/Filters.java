package photoscope.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import photoscope.catalog.Catalog;
import photoscope.catalog.PhotoColumns;
import photoscope.photo.OrdinalSet;
import photoscope.photo.PhotoId;
import photoscope.photo.Sentence;
import photoscope.search.QueryTerm.Exclusion;
import photoscope.search.QueryTerm.Phrase;
import photoscope.search.QueryTerm.Restriction;
import photoscope.words.WordField;
import photoscope.words.WordIndex;

/**
 * Finds the photos that a query's filters leave. Missing photos stay: they are shown marked. Hidden ones
 * are left out unless the query asks for them.
 */
final class Filters {
    private static final Logger LOG = LoggerFactory.getLogger(Filters.class);
    private final PhotoColumns photos;
    private final FilterScan scan;
    private final WordIndex words;

    Filters(Catalog catalog, WordIndex words) {
        this.photos = catalog.photos();
        this.scan = new FilterScan(catalog);
        this.words = words;
    }

    /** Applies all filters, exact phrases and excluded words of a query. */
    Filtered apply(Query query, LibraryView view) {
        List<Sentence> notes = new ArrayList<>();
        List<Constraint> constraints = constraints(query, view, notes);
        OrdinalSet shown = FilterScan.listed(view.photos());
        if (!query.asksForHidden()) {
            shown.andNot(scan.is(Filter.Standing.HIDDEN, view));
        }
        if (!query.asksForStacked()) {
            shown.andNot(scan.is(Filter.Standing.STACKED, view));
        }
        OrdinalSet left = shown.copy();
        constraints.forEach(constraint -> left.and(constraint.photos()));
        int count = left.cardinality();
        return new Filtered(left, count, count == 0 ? Constraint.emptied(constraints, shown) : null, notes);
    }

    private List<Constraint> constraints(Query query, LibraryView view, List<Sentence> notes) {
        List<Constraint> constraints = new ArrayList<>();
        Map<Operator, List<Restriction>> wanted = new EnumMap<>(Operator.class);
        for (QueryTerm term : query.terms()) {
            switch (term) {
                case Restriction(Filter filter, boolean negated, _) when negated ->
                    constraints.add(Constraint.without(term, matching(filter, view, notes), view.photos().size()));
                case Restriction filter ->
                    wanted.computeIfAbsent(filter.filter().operator(), _ -> new ArrayList<>()).add(filter);
                case Phrase(String phrase, _) -> constraints
                        .add(new Constraint(List.of(term), found(() -> words.photosMatching(phrase), view, notes)));
                case Exclusion(String excluded, _) -> constraints.add(Constraint.without(term,
                        found(() -> words.photosMatching(excluded), view, notes), view.photos().size()));
                default -> {
                }
            }
        }
        wanted.values().forEach(alike -> {
            OrdinalSet any = new OrdinalSet(view.photos().size());
            alike.forEach(filter -> any.or(matching(filter.filter(), view, notes)));
            constraints.add(new Constraint(List.copyOf(alike), any));
        });
        return constraints;
    }

    private OrdinalSet matching(Filter filter, LibraryView view, List<Sentence> notes) {
        return switch (filter) {
            case Filter.Folder folder -> scan.folder(folder.value(), view.photos());
            case Filter.Camera camera -> scan.camera(camera.value(), view.photos());
            case Filter.Kind kind -> scan.kind(kind, view.photos());
            case Filter.Format format -> scan.format(format, view.photos());
            case Filter.Taken taken -> scan.taken(taken, view.photos());
            case Filter.Rated rated -> scan.rated(rated, view.photos());
            case Filter.Lasting lasting -> scan.lasting(lasting, view.photos());
            case Filter.Is is -> scan.is(is.standing(), view);
            case Filter.InCluster cluster -> scan.cluster(cluster.value(), view.photos().size());
            case Filter.Decided decided -> scan.decided(decided.decision(), view.photos());
            case Filter.Tag tag when tag.value().indexOf('/') >= 0 ->
                found(() -> words.photosAtOrBelow(WordField.KEYWORDS, tag.value()), view, notes);
            case Filter.Tag tag -> found(() -> words.photosMatching(WordField.KEYWORDS, tag.value()), view, notes);
            case Filter.Album album -> scan.album(album.value(), view.photos())
                    .orElseGet(() -> found(() -> words.photosMatching(WordField.ALBUM, album.value()), view, notes));
            case Filter.Person person ->
                found(() -> words.photosMatching(WordField.PERSON, person.value()), view, notes);
            case Filter.Title title -> found(() -> words.photosMatching(WordField.TITLE, title.value()), view, notes);
            case Filter.Has has -> scan.has(has.what(), view.photos());
            case Filter.Name name -> {
                OrdinalSet named = found(() -> words.photosBeginning(WordField.NAME, name.value()), view, notes);
                named.or(found(() -> words.photosMatching(WordField.NAME, name.value()), view, notes));
                yield named;
            }
        };
    }

    private OrdinalSet found(WordLookup lookup, LibraryView view, List<Sentence> notes) {
        OrdinalSet found = new OrdinalSet(view.photos().size());
        try {
            for (long id : lookup.ids()) {
                int photo = photos.ordinalOf(new PhotoId(id));
                if (photo >= 0 && photo < view.photos().size()) {
                    found.set(photo);
                }
            }
        } catch (IOException e) {
            LOG.warn("The word index could not be asked", e);
            notes.add(WordSearch.trouble(e));
        }
        return found;
    }

    /** Asks the word index. */
    private interface WordLookup {
        long[] ids() throws IOException;
    }
}
