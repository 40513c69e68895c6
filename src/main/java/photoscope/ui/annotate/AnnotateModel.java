package photoscope.ui.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;

import photoscope.annotations.Annotation;
import photoscope.annotations.AnnotationSummary;
import photoscope.annotations.Edit;
import photoscope.library.LibraryException;
import photoscope.photo.PhotoId;
import photoscope.photo.Sentence;
import photoscope.ui.task.Background;
import photoscope.ui.task.Latest;

/**
 * What the sheet shows of a selection that changes, and whether what was written is safe. What could not be saved is
 * kept to be tried again, and is not written over with what was there before.
 */
final class AnnotateModel {
    /** Comparing more takes seconds. */
    static final int MOST_COMPARED = 20_000;

    private record Change(List<PhotoId> photos, List<Edit> edits) {}

    private final AnnotationSource source;
    private final AnnotationEdits edits;
    private final Background background;
    private final Latest latest;
    private final ReadOnlyObjectWrapper<SheetContent> content = new ReadOnlyObjectWrapper<>(SheetContent.NOTHING);
    private final ReadOnlyObjectWrapper<SaveState> state = new ReadOnlyObjectWrapper<>(SaveState.SAVED);
    private final ReadOnlyObjectWrapper<Sentence> failure = new ReadOnlyObjectWrapper<>(Sentence.NONE);
    private final List<Change> unsaved = new ArrayList<>();
    private List<PhotoId> selection = List.of();
    private int pending;

    AnnotateModel(AnnotationSource source, AnnotationEdits edits, Background background) {
        this.source = source;
        this.edits = edits;
        this.background = background;
        this.latest = new Latest(background);
    }

    ReadOnlyObjectProperty<SheetContent> content() {
        return content.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<SaveState> state() {
        return state.getReadOnlyProperty();
    }

    /** Why something was not saved, in a sentence; empty while all is. */
    ReadOnlyObjectProperty<Sentence> failure() {
        return failure.getReadOnlyProperty();
    }

    /** Shows photos as soon as what is said of them was read. */
    void show(List<PhotoId> photos) {
        selection = photos;
        reload();
    }

    /** Reads again, unless something is being written: that is followed by reading. */
    void reload() {
        List<PhotoId> mine = selection;
        if (mine.isEmpty()) {
            latest.cancel();
            content.set(SheetContent.NOTHING);
        } else if (mine.size() > MOST_COMPARED) {
            latest.cancel();
            content.set(SheetContent.tooMany(mine));
        } else if (pending == 0) {
            latest.run(() -> read(mine), content::set, this::failed);
        }
    }

    /**
     * Makes a change.
     *
     * @param photos that may no longer be shown: a text begun before others were selected
     * @param edit made here, so that what it objects to is told as any failure
     */
    void apply(List<PhotoId> photos, Supplier<Edit> edit) {
        if (photos.isEmpty()) {
            return;
        }
        try {
            apply(new Change(photos, List.of(edit.get())));
        } catch (IllegalArgumentException e) {
            failed(e);
        }
    }

    /** Makes several changes as one step. */
    void apply(List<PhotoId> photos, List<Edit> together) {
        apply(new Change(photos, together));
    }

    /** Tries again to save what could not be saved. */
    void retry() {
        List<Change> again = List.copyOf(unsaved);
        unsaved.clear();
        failure.set(Sentence.NONE);
        if (again.isEmpty()) {
            state.set(SaveState.SAVED);
        }
        again.forEach(this::apply);
    }

    private void apply(Change change) {
        latest.cancel();
        pending++;
        state.set(SaveState.SAVING);
        edits.apply(change.photos, change.edits)
                .whenComplete((_, trouble) -> background.ui().execute(() -> finished(change, trouble)));
    }

    private void finished(Change change, @Nullable Throwable trouble) {
        pending--;
        if (trouble != null) {
            unsaved.add(change);
            failure.set(LibraryException.reason(trouble));
        }
        if (pending > 0) {
            return;
        }
        if (unsaved.isEmpty()) {
            failure.set(Sentence.NONE);
            state.set(SaveState.SAVED);
        } else {
            state.set(SaveState.FAILED);
        }
        if (unsaved.isEmpty() || !selection.equals(content.get().photos())) {
            reload();
        }
    }

    private void failed(Exception trouble) {
        failure.set(LibraryException.reason(trouble));
        state.set(SaveState.FAILED);
    }

    private SheetContent read(List<PhotoId> mine) {
        AnnotationSummary summary = source.summary(mine);
        if (summary.photos() == 0) {
            return SheetContent.NOTHING;
        }
        Optional<Annotation> single = mine.size() == 1 ? source.of(mine.getFirst()) : Optional.empty();
        String name = mine.size() == 1 ? source.name(mine.getFirst()) : "";
        return new SheetContent(mine, name, summary, single.orElse(null));
    }
}
