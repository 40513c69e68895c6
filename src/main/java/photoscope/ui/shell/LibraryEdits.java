package photoscope.ui.shell;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;

import photoscope.annotations.ChangeDescription;
import photoscope.annotations.Edit;
import photoscope.library.Annotating;
import photoscope.photo.PhotoId;
import photoscope.ui.annotate.AnnotationEdits;
import photoscope.ui.inspector.Edits;
import photoscope.ui.task.Background;

/** Where the changes of the inspector and the sheet go: into the library, off the JavaFX thread, one after the other. */
final class LibraryEdits implements Edits, AnnotationEdits {
    private final Annotating annotating;
    private final Background background;
    private final Consumer<ChangeDescription> done;

    /**
     * @param background does one thing after the other
     * @param done is told of each change
     */
    LibraryEdits(Annotating annotating, Background background, Consumer<ChangeDescription> done) {
        this.annotating = annotating;
        this.background = background;
        this.done = done;
    }

    @Override
    public CompletionStage<?> apply(Edit edit, List<PhotoId> photos) {
        return apply(photos, List.of(edit));
    }

    @Override
    public CompletionStage<?> apply(List<PhotoId> photos, List<Edit> edits) {
        CompletableFuture<ChangeDescription> change = new CompletableFuture<>();
        Edit[] together = edits.toArray(Edit[]::new);
        var _ = background.run(() -> annotating.apply(photos, together).description(), description -> {
            change.complete(description);
            done.accept(description);
        }, change::completeExceptionally);
        return change;
    }
}
