package photoscope.ui.search;

import java.util.List;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import photoscope.ui.task.Background;
import photoscope.ui.task.Latest;

/** What is offered below the search field, and which of it the keyboard stands on. */
public final class SuggestionModel {
    /** Stands on none. */
    public static final int NONE = -1;
    private static final Logger LOG = LoggerFactory.getLogger(SuggestionModel.class);
    private final Suggestions source;
    private final Latest asking;
    private final ObservableList<Suggestion> offered = FXCollections.observableArrayList();
    private final ObservableList<Suggestion> offeredView = FXCollections.unmodifiableObservableList(offered);
    private final ReadOnlyIntegerWrapper selected = new ReadOnlyIntegerWrapper(NONE);

    SuggestionModel(Suggestions source, Background background) {
        this.source = source;
        this.asking = new Latest(background);
    }

    /** The best first; nothing is to be shown while there are none. */
    public ObservableList<Suggestion> offered() {
        return offeredView;
    }

    /** Index of the one that Enter takes, or {@link #NONE}. */
    public ReadOnlyIntegerProperty selected() {
        return selected.getReadOnlyProperty();
    }

    /** The one that Enter takes. */
    public @Nullable Suggestion current() {
        return selected.get() == NONE ? null : offered.get(selected.get());
    }

    /** Offers what may complete a text. */
    void complete(String text, int caret) {
        asking.run(() -> source.completing(text, caret), this::offer, this::failed);
    }

    /** Offers searches to come back to. */
    void remember() {
        asking.run(source::remembered, this::offer, this::failed);
    }

    /** Offers nothing. */
    public void close() {
        asking.cancel();
        offer(List.of());
    }

    /** Stands on the next one, or the one before; beyond either end on none, then on the other end. */
    public void move(int by) {
        int places = offered.size() + 1;
        selected.set(Math.floorMod(selected.get() + 1 + by, places) - 1);
    }

    private void offer(List<Suggestion> suggestions) {
        selected.set(NONE);
        offered.setAll(suggestions);
    }

    /** One can search without; it is not worth a word to people. */
    private void failed(Exception trouble) {
        LOG.warn("Nothing can be offered for the search field", trouble);
        offer(List.of());
    }
}
