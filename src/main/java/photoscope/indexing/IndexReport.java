package photoscope.indexing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import photoscope.photo.Sentence;
import photoscope.photo.Stage;

/**
 * What an index run did.
 *
 * @param cancelled whether it was ended before it was through
 * @param scanned files met
 * @param unchanged files skipped because size and time are as they were
 * @param added new photos
 * @param updated photos whose file has changed
 * @param moved files recognised at another place
 * @param copies files whose content another file has too
 * @param missing files that are no longer where they were
 * @param sidecars files beside photos that are new, changed or gone
 * @param embedded embeddings made
 * @param problems files that could not be indexed
 * @param bytes read
 * @param seconds from beginning to end
 * @param stageSeconds work by stage, summed over threads
 * @param notes what a person should know, sources that have vanished for instance
 */
public record IndexReport(boolean cancelled, long scanned, long unchanged, long added, long updated, long moved,
        long copies, long missing, long sidecars, long embedded, long problems, long bytes, double seconds,
        Map<Stage, Double> stageSeconds, List<Sentence> notes) {
    /** Whether the library is as it was before. */
    public boolean foundNothing() {
        return added + updated + moved + copies + missing + sidecars + embedded + problems == 0;
    }

    /** The same with one more thing that a person should know. */
    public IndexReport withNote(Sentence note) {
        List<Sentence> more = new ArrayList<>(notes);
        more.add(note);
        return new IndexReport(cancelled, scanned, unchanged, added, updated, moved, copies, missing, sidecars,
                embedded, problems, bytes, seconds, stageSeconds, List.copyOf(more));
    }
}
