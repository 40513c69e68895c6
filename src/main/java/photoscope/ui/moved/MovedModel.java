package photoscope.ui.moved;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import photoscope.library.LibraryException;
import photoscope.library.MoveQuestion;
import photoscope.library.Relinked;
import photoscope.photo.PhotoId;
import photoscope.photo.Sentence;
import photoscope.ui.task.Background;
import photoscope.ui.task.Latest;

/** What the page of moved files shows, and what can be done there. */
public final class MovedModel {
    private final MovedPhotos photos;
    private final Background reading;
    private final Background writing;
    private final Latest latest;
    private final Runnable changed;
    private final ReadOnlyObjectWrapper<Content> content = new ReadOnlyObjectWrapper<>(Content.NOTHING);
    private final ReadOnlyObjectWrapper<Sentence> failure = new ReadOnlyObjectWrapper<>(Sentence.NONE);
    private final ReadOnlyBooleanWrapper isBusy = new ReadOnlyBooleanWrapper();

    /**
     * What there is at one time.
     *
     * @param questions whether a photo is the missing one
     * @param relinked what was recognised
     */
    record Content(List<MoveQuestion> questions, List<Relinked> relinked) {
        private static final Content NOTHING = new Content(List.of(), List.of());
    }

    /**
     * @param writing does one thing after the other
     * @param changed is told of each change
     */
    public MovedModel(MovedPhotos photos, Background reading, Background writing, Runnable changed) {
        this.photos = photos;
        this.reading = reading;
        this.writing = writing;
        this.latest = new Latest(reading);
        this.changed = changed;
    }

    ReadOnlyObjectProperty<Content> content() {
        return content.getReadOnlyProperty();
    }

    /** What went wrong last, in a sentence; empty if nothing did. */
    ReadOnlyObjectProperty<Sentence> failure() {
        return failure.getReadOnlyProperty();
    }

    /** Whether something is being written. */
    ReadOnlyBooleanProperty isBusy() {
        return isBusy.getReadOnlyProperty();
    }

    /** Reads again what there is. */
    void refresh() {
        latest.run(() -> new Content(photos.questions(), photos.relinked()), content::set, this::failed);
    }

    /** Tells a small picture once it is read; nothing where there is none. */
    void thumbnail(PhotoId photo, Consumer<byte[]> shown) {
        var _ = reading.run(() -> photos.thumbnail(photo), jpeg -> jpeg.ifPresent(shown), this::failed);
    }

    /** Says that a file is a photo that is missing. */
    void link(Path file, PhotoId missing) {
        write(() -> {
            photos.link(file, missing);
            return file;
        });
    }

    /** Says that files are not the photos that were given them. */
    void undo(List<Path> files) {
        write(() -> {
            photos.undo(files);
            return files;
        });
    }

    private void write(Callable<?> work) {
        failure.set(Sentence.NONE);
        isBusy.set(true);
        var _ = writing.run(work, _ -> written(), trouble -> {
            written();
            failed(trouble);
        });
    }

    private void written() {
        isBusy.set(false);
        changed.run();
        refresh();
    }

    private void failed(Exception trouble) {
        failure.set(LibraryException.reason(trouble));
    }
}
