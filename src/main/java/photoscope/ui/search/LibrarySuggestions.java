package photoscope.ui.search;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import photoscope.clusters.Cluster;
import photoscope.library.Library;
import photoscope.library.SavedSearch;
import photoscope.search.Completion;
import photoscope.search.Operator;
import photoscope.ui.browse.Place;

/** Suggestions from what a library has, and from what was searched for in it. */
public final class LibrarySuggestions implements Suggestions {
    /** More of the past is a list to read, not a hint. */
    private static final int MOST_RECENT = 8;
    /** Saved searches stand in the sidebar, all of them. */
    private static final int MOST_SAVED = 4;
    private final Library library;

    public LibrarySuggestions(Library library) {
        this.library = library;
    }

    @Override
    public List<Suggestion> completing(String text, int caret) {
        return library.searching().complete(text, caret).stream().map(this::suggestion).toList();
    }

    @Override
    public List<Suggestion> remembered() {
        Stream<Suggestion> saved = library.savedSearches()
                .all()
                .stream()
                .limit(MOST_SAVED)
                .map(LibrarySuggestions::suggestion);
        Stream<Suggestion> recent = library.searching().log().history(MOST_RECENT).stream().map(Suggestion.Recent::new);
        return Stream.concat(saved, recent).toList();
    }

    private Suggestion suggestion(Completion completion) {
        if (completion.isOperator()) {
            String key = completion.label().substring(0, completion.label().length() - 1);
            for (Operator operator : Operator.values()) {
                if (operator.key().equals(key)) {
                    return new Suggestion.Filter(operator, completion.replaced(), completion.text());
                }
            }
        }
        if (completion.text().contains(Operator.CLUSTER.key() + ":")) {
            Optional<Cluster> cluster = library.clustering().named(completion.label());
            if (cluster.isPresent()) {
                return new Suggestion.Group(cluster.get(), completion.replaced(), completion.text());
            }
        }
        return new Suggestion.Value(completion.label(), completion.replaced(), completion.text());
    }

    private static Suggestion suggestion(SavedSearch saved) {
        return new Suggestion.Saved(saved.name(), Place.Photos.of(saved.query()).in(saved.order()));
    }
}
