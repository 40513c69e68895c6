package photoscope.ui.annotate;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

import photoscope.annotations.Conflict;
import photoscope.annotations.Orphan;
import photoscope.photo.PhotoId;

/** What was written in two places, and sidecars without a photo. Asked on worker threads. */
public interface Disagreements {
    /** Fields that were changed here and in a sidecar too. */
    List<Conflict> conflicts();

    /** Sidecars that are not used. */
    List<Orphan> orphans();

    /** The photo beside an orphan that has the name it speaks of. */
    Optional<PhotoId> photoOf(Orphan orphan);

    /** Settles conflicts, as one step that can be undone. */
    void resolve(Map<Conflict, Conflict.Choice> choices) throws Exception;

    /**
     * Gives a photo what an orphan says.
     *
     * @return whether that changed the photo, and can be undone
     */
    boolean adopt(Orphan orphan, PhotoId photo) throws Exception;

    /** Tells of an orphan no more. */
    void ignore(Orphan orphan);

    /**
     * Does work that writes, one after the other; the window is told of the change.
     *
     * @param work answers whether it can be undone
     */
    void write(Callable<Boolean> work, Runnable done, Consumer<Exception> failed);
}
