package photoscope.ui.search;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import org.jspecify.annotations.Nullable;

import photoscope.search.Query;
import photoscope.search.QueryParser;
import photoscope.search.QueryTerm;
import photoscope.search.SearchAnswer;
import photoscope.search.SortOrder;
import photoscope.ui.browse.BrowseModel;
import photoscope.ui.browse.Place;
import photoscope.ui.browse.Shown;
import photoscope.ui.language.Words;

/** What an answer says besides its photos, and what can be done with it. */
public final class SummaryModel {
    private final BrowseModel browse;
    private final Pause pause;
    private final Words words;
    private final ReadOnlyBooleanWrapper isShown = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper isRanked = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper isEmptied = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper count = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper timing = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper remark = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper remedy = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper saveObjection = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<Integer> threshold = new ReadOnlyObjectWrapper<>(0);
    private Runnable cure = () -> {};

    /**
     * @param pause between two positions of the threshold's slider
     * @param words those of {@link SearchBar}
     */
    public SummaryModel(BrowseModel browse, Pause pause, Words words) {
        this.browse = browse;
        this.pause = pause;
        this.words = words;
        browse.visit().addListener((_, _, visit) -> arrive(visit.place()));
        browse.shown().addListener((_, _, shown) -> tell(shown));
        arrive(browse.place());
        tell(browse.shown().get());
    }

    /** Whether there is anything to say: not of all photos. */
    public ReadOnlyBooleanProperty isShown() {
        return isShown.getReadOnlyProperty();
    }

    /** Whether photos were compared, so that a threshold means something. */
    public ReadOnlyBooleanProperty isRanked() {
        return isRanked.getReadOnlyProperty();
    }

    /** Whether its filters left nothing: what stands in place of the photos says so and offers what helps. */
    public ReadOnlyBooleanProperty isEmptied() {
        return isEmptied.getReadOnlyProperty();
    }

    /** How many there are, in what order. */
    public ReadOnlyStringProperty count() {
        return count.getReadOnlyProperty();
    }

    /** How long it took; empty where that was not measured. */
    public ReadOnlyStringProperty timing() {
        return timing.getReadOnlyProperty();
    }

    /** What stands against a better answer; empty where nothing does. */
    public ReadOnlyStringProperty remark() {
        return remark.getReadOnlyProperty();
    }

    /** What {@link #cure} would do about the remark, for a button; empty where it can't do anything. */
    public ReadOnlyStringProperty remedy() {
        return remedy.getReadOnlyProperty();
    }

    /** Least score shown in percent; 0 for any. */
    public ReadOnlyObjectProperty<Integer> threshold() {
        return threshold.getReadOnlyProperty();
    }

    /** Does what {@link #remedy} offers. */
    public void cure() {
        cure.run();
    }

    /**
     * Changes the least score shown.
     *
     * @param percent 0 to 100; 0 for any
     */
    public void setThreshold(int percent) {
        if (percent != threshold.get()) {
            threshold.set(percent);
            pause.then(() -> {
                if (browse.place() instanceof Place.Photos photos && photos.isRanked()) {
                    browse.change(photos.from(percent == 0 ? null : percent / 100f), true);
                }
            });
        }
    }

    /** The threshold in words. */
    public String thresholdText(int percent) {
        return percent == 0 ? words.get("threshold.any") : words.format("threshold.percent", percent);
    }

    /** Why the search that is shown can't be saved, in a sentence; empty where it can. */
    public ReadOnlyStringProperty saveObjection() {
        return saveObjection.getReadOnlyProperty();
    }

    /** What the search that is shown may be called. */
    public String suggestedName() {
        Query query = QueryParser.parse(SearchPlace.photos(browse.place()).query());
        return query.terms().stream().map(SummaryModel::plain).collect(Collectors.joining(" "));
    }

    /** The search that is shown. */
    public Optional<Place.Photos> search() {
        return isShown.get() && browse.place() instanceof Place.Photos photos ? Optional.of(photos) : Optional.empty();
    }

    private static String plain(QueryTerm term) {
        return switch (term) {
            case QueryTerm.Restriction(var filter, boolean negated, _) -> (negated ? "-" : "") + filter.value();
            case QueryTerm.Phrase phrase -> phrase.phrase();
            default -> term.text();
        };
    }

    private void arrive(Place place) {
        Place.Photos photos = SearchPlace.photos(place);
        isShown.set(!photos.query().isEmpty() || !photos.pictures().isEmpty());
        isRanked.set(photos.isRanked());
        if (!photos.pictures().isEmpty()) {
            saveObjection.set(words.get("save.pictures"));
        } else {
            saveObjection.set(photos.query().isEmpty() ? words.get("save.nothing") : "");
        }
        int percent = photos.threshold() == null ? 0 : Math.round(photos.threshold() * 100);
        if (percent != threshold.get()) {
            pause.cancel();
            threshold.set(percent);
        }
    }

    private void tell(@Nullable Shown shown) {
        if (shown == null) {
            return;
        }
        count.set(countOf(shown));
        SearchAnswer answer = shown.answer();
        timing.set(answer == null ? "" : words.format("summary.timing", answer.times().total() / 1000));
        isEmptied.set(shown.photos().emptiedBy().isPresent());
        boolean isCutOff = shown.photos().size() == 0 && !isEmptied.get() && shown.place().threshold() != null;
        if (isEmptied.get()) {
            offer("", "", () -> {});
        } else if (isCutOff) {
            offer(words.format("summary.cutOff", threshold.get()), words.get("summary.anyScore"),
                    () -> browse.change(shown.place().from(null), false));
        } else {
            offer(remarks(shown, answer), "", () -> {});
        }
    }

    private void offer(String sentence, String button, Runnable action) {
        remark.set(sentence);
        remedy.set(button);
        cure = action;
    }

    private String countOf(Shown shown) {
        int size = shown.photos().size();
        SortOrder order = shown.place().order();
        if (shown.answer() == null) {
            // what nothing ranks stands by date, as the menu of orders says too
            return words.format("summary.photos", size,
                    order(order == SortOrder.MATCH && shown.cluster() == null ? SortOrder.NEWEST : order));
        }
        int strong = shown.answer().divider();
        return order == SortOrder.MATCH && strong < size
                ? words.format("summary.divided", strong, size - strong)
                : words.format("summary.matches", size, order(order));
    }

    private String order(SortOrder order) {
        return words.get("order." + order.name());
    }

    private String remarks(Shown shown, @Nullable SearchAnswer answer) {
        String pending = answer == null || answer.pending() == 0 || answer.photos() == 0
                ? ""
                : words.format("summary.pending", answer.photos() - answer.pending(), answer.photos());
        return Stream.concat(Stream.of(pending), shown.photos().notes().stream().map(words::said))
                .filter(sentence -> !sentence.isEmpty())
                .collect(Collectors.joining(" "));
    }
}
