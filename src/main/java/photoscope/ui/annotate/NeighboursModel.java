package photoscope.ui.annotate;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import photoscope.annotations.Edit;
import photoscope.library.LibraryException;
import photoscope.photo.PhotoId;
import photoscope.photo.Sentence;
import photoscope.ui.annotate.Neighbours.Neighbour;
import photoscope.ui.task.Background;
import photoscope.ui.task.Latest;

/** Who is to get the values of some photos: all that look so much alike, but those that were taken out. */
final class NeighboursModel {
    private final Neighbours neighbours;
    private final AnnotateModel sheet;
    private final Latest latest;
    private final ObservableList<Neighbour> found = FXCollections.observableArrayList();
    private final DoubleProperty threshold = new SimpleDoubleProperty();
    private final ReadOnlyIntegerWrapper chosen = new ReadOnlyIntegerWrapper();
    private final ReadOnlyIntegerWrapper edits = new ReadOnlyIntegerWrapper();
    private final ReadOnlyBooleanWrapper searching = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Sentence> failure = new ReadOnlyObjectWrapper<>(Sentence.NONE);
    private final Set<PhotoId> takenOut = new HashSet<>();
    private final HandedValues values = new HandedValues();

    NeighboursModel(Neighbours neighbours, AnnotateModel sheet, Background background) {
        this.neighbours = neighbours;
        this.sheet = sheet;
        this.latest = new Latest(background);
        threshold.subscribe(this::count);
    }

    /** All that was found, the most alike first. */
    ObservableList<Neighbour> found() {
        return found;
    }

    /** Least score of those that are chosen, 0 to 1. */
    DoubleProperty threshold() {
        return threshold;
    }

    /** How many get the values. */
    ReadOnlyIntegerProperty chosen() {
        return chosen.getReadOnlyProperty();
    }

    /** How many values they get. */
    ReadOnlyIntegerProperty edits() {
        return edits.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty searching() {
        return searching.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Sentence> failure() {
        return failure.getReadOnlyProperty();
    }

    /** Looks for photos like those that the sheet shows. */
    void look() {
        SheetContent from = sheet.content().get();
        found.clear();
        takenOut.clear();
        values.begin(from);
        failure.set(Sentence.NONE);
        searching.set(true);
        count();
        List<PhotoId> like = from.photos();
        latest.run(() -> neighbours.like(like), this::arrived, trouble -> {
            searching.set(false);
            failure.set(LibraryException.reason(trouble));
        });
    }

    private void arrived(List<Neighbour> now) {
        searching.set(false);
        found.setAll(now);
        threshold.set(now.stream().filter(each -> !each.isWeak()).mapToDouble(Neighbour::score).min().orElse(1));
        count();
    }

    /** What they get. */
    HandedValues values() {
        return values;
    }

    boolean isChosen(Neighbour neighbour) {
        return neighbour.score() >= threshold.get() && !takenOut.contains(neighbour.photo());
    }

    /** Whether it is alike enough, taken out or not. */
    boolean isNear(Neighbour neighbour) {
        return neighbour.score() >= threshold.get();
    }

    /** Takes one out, or back in. */
    void toggle(Neighbour neighbour) {
        if (!takenOut.remove(neighbour.photo())) {
            takenOut.add(neighbour.photo());
        }
        count();
    }

    /** Gives all chosen photos the chosen values, as one step. */
    void apply() {
        List<PhotoId> photos = found.stream().filter(this::isChosen).map(Neighbour::photo).toList();
        List<Edit> together = values.edits();
        if (!photos.isEmpty() && !together.isEmpty()) {
            sheet.apply(photos, together);
        }
    }

    /** Counts again who gets how much, after the values or those who get them were chosen anew. */
    void count() {
        chosen.set((int) found.stream().filter(this::isChosen).count());
        edits.set(values.edits().size());
    }
}
