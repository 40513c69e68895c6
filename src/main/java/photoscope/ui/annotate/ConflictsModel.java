package photoscope.ui.annotate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.IntegerBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import photoscope.annotations.Conflict;
import photoscope.annotations.Orphan;
import photoscope.library.LibraryException;
import photoscope.photo.PhotoId;
import photoscope.photo.Sentence;
import photoscope.ui.task.Background;
import photoscope.ui.task.Latest;

/** Conflicts and orphans that wait for somebody to decide. */
public final class ConflictsModel {
    /**
     * An orphan, and what can be done with it.
     *
     * @param photo beside it and of its name; null where there is none
     */
    record Found(Orphan orphan, @Nullable PhotoId photo) {
        boolean canBeAdopted() {
            return photo != null && orphan.isReadable();
        }
    }

    private record Open(List<Conflict> conflicts, List<Found> orphans) {}

    private final Disagreements disagreements;
    private final Latest latest;
    private final ObservableList<Conflict> conflicts = FXCollections.observableArrayList();
    private final ObservableList<Found> orphans = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Sentence> failure = new ReadOnlyObjectWrapper<>(Sentence.NONE);

    public ConflictsModel(Disagreements disagreements, Background background) {
        this.disagreements = disagreements;
        this.latest = new Latest(background);
    }

    /** How many conflicts and orphans there are. */
    public IntegerBinding count() {
        return Bindings.createIntegerBinding(() -> conflicts.size() + orphans.size(), conflicts, orphans);
    }

    ObservableList<Conflict> conflicts() {
        return conflicts;
    }

    ObservableList<Found> orphans() {
        return orphans;
    }

    /** What went wrong last, in a sentence; empty if nothing did. */
    ReadOnlyObjectProperty<Sentence> failure() {
        return failure.getReadOnlyProperty();
    }

    /** Reads again what is open. */
    public void refresh() {
        latest.run(this::read, open -> {
            replace(conflicts, open.conflicts);
            replace(orphans, open.orphans);
        }, this::failed);
    }

    /** Settles one. */
    void choose(Conflict conflict, Conflict.Choice choice) {
        resolve(Map.of(conflict, choice));
    }

    /** Settles all that are shown. */
    void chooseAll(Conflict.Choice choice) {
        Map<Conflict, Conflict.Choice> choices = new HashMap<>();
        conflicts.forEach(conflict -> choices.put(conflict, choice));
        resolve(choices);
    }

    /** Gives the photo beside it what an orphan says. */
    void adopt(Found found) {
        PhotoId photo = found.photo();
        if (photo != null) {
            write(() -> disagreements.adopt(found.orphan(), photo));
        }
    }

    void ignore(Found found) {
        write(() -> {
            disagreements.ignore(found.orphan());
            return false;
        });
    }

    private void resolve(Map<Conflict, Conflict.Choice> choices) {
        write(() -> {
            disagreements.resolve(choices);
            return true;
        });
    }

    private void write(Callable<Boolean> work) {
        failure.set(Sentence.NONE);
        disagreements.write(work, this::refresh, this::failed);
    }

    private Open read() {
        List<Found> found = new ArrayList<>();
        for (Orphan orphan : disagreements.orphans()) {
            found.add(new Found(orphan, disagreements.photoOf(orphan).orElse(null)));
        }
        return new Open(disagreements.conflicts(), found);
    }

    private void failed(Exception trouble) {
        failure.set(LibraryException.reason(trouble));
    }

    /** What stays the same is not touched, so that the keyboard stays where it is. */
    private static <T> void replace(ObservableList<T> list, List<T> now) {
        if (!list.equals(now)) {
            list.setAll(now);
        }
    }
}
