package photoscope.ui.annotate;

import java.util.List;
import java.util.concurrent.CompletionStage;

import photoscope.annotations.Edit;
import photoscope.photo.PhotoId;

/** Where changes go. */
public interface AnnotationEdits {
    /**
     * Starts a change that is undone as one.
     *
     * @return complete, on any thread, when the change is safe, or failed with a message for people
     */
    CompletionStage<?> apply(List<PhotoId> photos, List<Edit> edits);
}
