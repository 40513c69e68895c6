package photoscope.annotations;

import java.time.Instant;
import java.util.List;

/**
 * One line of the journal: the same edits of some photos. What concerns very many photos stands in several lines.
 *
 * @param number counts up by one
 * @param kind what was done
 * @param group number of the first line of those that belong together
 * @param of for an undo and a redo, the group whose turn it was; else 0
 * @param edits what the person did, for telling
 * @param photos what it changed
 */
record Change(long number, Instant at, Kind kind, long group, long of, List<Edit> edits, List<PhotoChange> photos) {
    enum Kind {
        EDIT,
        UNDO,
        REDO,
        /** What a sidecar said that was written elsewhere: told, and not for undo to take back. */
        OUTSIDE,
        /** The names of clusters, which follow the clusters: their own undo takes them back. */
        CLUSTERS
    }

    Change {
        edits = List.copyOf(edits);
        photos = List.copyOf(photos);
    }
}
