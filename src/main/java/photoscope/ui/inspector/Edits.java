package photoscope.ui.inspector;

import java.util.List;
import java.util.concurrent.CompletionStage;

import photoscope.annotations.Edit;
import photoscope.photo.PhotoId;

/** Where the inspector's changes go. */
public interface Edits {
    /**
     * Starts a change; how it is undone is its owner's matter.
     *
     * @return complete, on any thread, when the change is safe, or failed with a message for people
     */
    CompletionStage<?> apply(Edit edit, List<PhotoId> photos);
}
