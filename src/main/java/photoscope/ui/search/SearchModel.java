package photoscope.ui.search;

import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import photoscope.search.QueryParser;
import photoscope.search.QueryProblem;
import photoscope.search.QueryTerm;
import photoscope.ui.browse.BrowseModel;
import photoscope.ui.browse.Place;
import photoscope.ui.task.Background;

/**
 * The search field: chips, text and caret, which are one query together. What is typed changes the place one is at
 * after a moment; going elsewhere changes what stands in the field.
 */
public final class SearchModel {
    private final BrowseModel browse;
    private final Pause pause;
    private final SuggestionModel suggestions;
    private final ObservableList<QueryTerm> chips = FXCollections.observableArrayList();
    private final ObservableList<QueryTerm> chipsView = FXCollections.unmodifiableObservableList(chips);
    private final ReadOnlyObjectWrapper<FieldText> field = new ReadOnlyObjectWrapper<>(new FieldText("", 0));
    private final ReadOnlyObjectWrapper<List<QueryProblem>> problems = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyBooleanWrapper isEmpty = new ReadOnlyBooleanWrapper(true);
    private SearchText text = SearchText.EMPTY;
    /** The query of the place one is at, as far as the field knows. */
    private String sent = "";
    /** Whether the place one is at came from typing, so that more of it changes the place instead of leaving it. */
    private boolean isTypingHere;
    private boolean isGoing;

    public SearchModel(BrowseModel browse, Suggestions suggestions, Pause pause, Background background) {
        this.browse = browse;
        this.pause = pause;
        this.suggestions = new SuggestionModel(suggestions, background);
        browse.visit().addListener((_, _, visit) -> arrive(visit.place()));
        arrive(browse.place());
    }

    /**
     * What stands in the field behind the chips.
     *
     * @param caret the place of the caret, in UTF-16 units
     */
    public record FieldText(String text, int caret) {}

    /** What was understood and stands in front of the text, as it was written. */
    public ObservableList<QueryTerm> chips() {
        return chipsView;
    }

    /** What stands behind the chips. */
    public ReadOnlyObjectProperty<FieldText> field() {
        return field.getReadOnlyProperty();
    }

    /** What is wrong with the text behind the chips; the piece that is still being typed is not judged. */
    public ReadOnlyObjectProperty<List<QueryProblem>> problems() {
        return problems.getReadOnlyProperty();
    }

    /** Whether there is neither text nor a chip. */
    public ReadOnlyBooleanProperty isEmpty() {
        return isEmpty.getReadOnlyProperty();
    }

    /** What is offered below the field. */
    public SuggestionModel suggestions() {
        return suggestions;
    }

    /** Chips and text as one query. */
    public String query() {
        return text.query();
    }

    /**
     * Takes what was typed.
     *
     * @param typed all of the text behind the chips
     * @param caret the place of the caret
     * @return what the field has to show instead, which is shorter where something became a chip
     */
    public FieldText type(String typed, int caret) {
        show(text.typing(typed, caret), false);
        searchSoon();
        offer(false);
        return field.get();
    }

    /** Takes what was typed over all that stood there, chips too; otherwise as {@link #type}. */
    public FieldText typeOver(String typed, int caret) {
        text = SearchText.EMPTY;
        return type(typed, caret);
    }

    /** Takes a text that the field had before, as undoing brings it back; the chips stay. */
    public void restore(String typed) {
        show(new SearchText.Edited(new SearchText(text.chips(), typed), typed.length()), false);
        searchSoon();
    }

    /** Searches for what stands there now and is done with typing. */
    public void settle() {
        pause.cancel();
        suggestions.close();
        SearchText settled = text.settled();
        show(new SearchText.Edited(settled, settled.typed().length()), true);
        if (isTypingHere || !query().equals(sent)) {
            search(false);
        }
        isTypingHere = false;
    }

    /** Empties the field. */
    public void clear() {
        suggestions.close();
        replace(SearchText.EMPTY);
    }

    /** Takes a chip away. */
    public void remove(int chip) {
        replace(text.without(chip));
    }

    /** Turns a chip back into text. */
    public void edit(int chip) {
        show(text.editing(chip), false);
        offer(true);
    }

    /** Does what a suggestion says. */
    public void take(Suggestion suggestion) {
        switch (suggestion) {
            case Suggestion.Completing completing -> complete(completing);
            case Suggestion.Recent(String query) -> {
                suggestions.close();
                replace(SearchText.of(query));
            }
            case Suggestion.Saved(_, Place.Photos place) -> {
                suggestions.close();
                browse.go(place);
            }
        }
    }

    /**
     * Offers what fits to what stands there.
     *
     * @param isAsked whether it was asked for, so that also between words filters are offered
     */
    public void offer(boolean isAsked) {
        String typed = text.typed();
        int caret = field.get().caret();
        if (text.isEmpty()) {
            suggestions.remember();
        } else if (isAsked || (caret > 0 && !Character.isWhitespace(typed.charAt(caret - 1)))) {
            suggestions.complete(typed, caret);
        } else {
            suggestions.close();
        }
    }

    private void complete(Suggestion.Completing suggestion) {
        String typed = text.typed();
        String before = typed.substring(0, suggestion.replaced().from());
        String after = typed.substring(suggestion.replaced().to()).stripLeading();
        String put = before + suggestion.text() + (suggestion instanceof Suggestion.Filter ? "" : " ");
        type(put + after, put.length());
    }

    private void searchSoon() {
        if (query().equals(sent)) {
            pause.cancel();
        } else {
            pause.then(() -> search(true));
        }
    }

    private void replace(SearchText other) {
        pause.cancel();
        show(new SearchText.Edited(other, other.typed().length()), true);
        if (!query().equals(sent)) {
            search(false);
        }
    }

    private void search(boolean isTyping) {
        Place.Photos next = SearchPlace.withQuery(browse.place(), query());
        sent = query();
        isGoing = true;
        try {
            if (!isTyping && cameFrom(next)) {
                browse.back();
                isTypingHere = false;
            } else if (isTypingHere) {
                browse.change(next, isTyping);
            } else if (isTyping) {
                browse.begin(next);
                isTypingHere = true;
            } else {
                browse.go(next);
            }
        } finally {
            isGoing = false;
        }
    }

    /** Whether one was last where the same is asked for: there one comes back to the photos one has seen. */
    private boolean cameFrom(Place.Photos next) {
        return browse.previous() instanceof Place.Photos last && last.query().equals(next.query())
                && last.pictures().equals(next.pictures());
    }

    /** What is typed meanwhile stays where the query of the place did not change. */
    private void arrive(Place place) {
        if (isGoing) {
            return;
        }
        isTypingHere = false;
        String query = place instanceof Place.Photos photos ? photos.query() : "";
        if (!query.equals(sent)) {
            pause.cancel();
            suggestions.close();
            sent = query;
            SearchText arrived = SearchText.of(query);
            show(new SearchText.Edited(arrived, arrived.typed().length()), true);
        }
    }

    private void show(SearchText.Edited edited, boolean isDone) {
        text = edited.text();
        if (!chips.equals(text.chips())) {
            chips.setAll(text.chips());
        }
        int caret = edited.caret();
        problems.set(QueryParser.parse(text.typed())
                .problems()
                .stream()
                .filter(problem -> isDone || caret < problem.span().from() || caret > problem.span().to())
                .toList());
        field.set(new FieldText(text.typed(), caret));
        isEmpty.set(text.isEmpty());
    }
}
