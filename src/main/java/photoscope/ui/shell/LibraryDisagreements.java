package photoscope.ui.shell;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

import photoscope.annotations.Annotation;
import photoscope.annotations.ChangeDescription;
import photoscope.annotations.Conflict;
import photoscope.annotations.Orphan;
import photoscope.library.Library;
import photoscope.library.LibraryException;
import photoscope.library.PhotoCard;
import photoscope.photo.PhotoId;
import photoscope.ui.annotate.Disagreements;
import photoscope.ui.task.Background;

/** The conflicts and orphans of a library. */
final class LibraryDisagreements implements Disagreements {
    private final Library library;
    private final Background edits;
    private final Consumer<ChangeDescription> done;
    private final Runnable changed;

    /**
     * @param edits does one thing after the other
     * @param done is told of each change that can be undone
     * @param changed is told of other changes
     */
    LibraryDisagreements(Library library, Background edits, Consumer<ChangeDescription> done, Runnable changed) {
        this.library = library;
        this.edits = edits;
        this.done = done;
        this.changed = changed;
    }

    @Override
    public List<Conflict> conflicts() {
        return library.annotating().conflicts();
    }

    @Override
    public List<Orphan> orphans() {
        return library.annotating().orphans();
    }

    @Override
    public Optional<PhotoId> photoOf(Orphan orphan) {
        return orphan.photoName().isEmpty()
                ? Optional.empty()
                : library.photos().cardAt(orphan.sidecar().resolveSibling(orphan.photoName())).map(PhotoCard::id);
    }

    @Override
    public void resolve(Map<Conflict, Conflict.Choice> choices) throws LibraryException {
        library.annotating().resolve(choices);
    }

    @Override
    public boolean adopt(Orphan orphan, PhotoId photo) throws LibraryException {
        Optional<Annotation> before = library.annotating().of(photo);
        library.annotating().adopt(orphan, photo);
        return !library.annotating().of(photo).equals(before);
    }

    @Override
    public void ignore(Orphan orphan) {
        library.annotating().ignore(orphan);
    }

    @Override
    public void write(Callable<Boolean> work, Runnable ended, Consumer<Exception> failed) {
        var _ = edits.run(() -> work.call() ? library.annotating().undoable() : Optional.<ChangeDescription>empty(),
                undoable -> {
                    undoable.ifPresentOrElse(done, changed);
                    ended.run();
                }, failed);
    }
}
