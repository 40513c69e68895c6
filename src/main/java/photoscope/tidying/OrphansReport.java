package photoscope.tidying;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import photoscope.annotations.Orphan;

/**
 * What has lost what it belongs to.
 *
 * @param sidecars sidecars that lie beside no photo that they name
 * @param lostSidecars photos that people wrote about and that have no sidecar beside them any more
 * @param missing files that are not there, by folder
 * @param copies for files that are not there and can be brought back, a file of the same content; the first of them
 * @param thumbnails small pictures of no photo that the catalog knows
 * @param vectors embeddings that answer for nothing
 * @param unread photos at hand without a small picture or an embedding
 * @param leftovers half-written files that a crash has left
 */
public record OrphansReport(List<Orphan> sidecars, List<Path> lostSidecars, List<MissingFolder> missing,
        Map<Path, Path> copies, Strays thumbnails, Strays vectors, Unread unread, List<Path> leftovers) {
    /** So many files are named; how many there are is counted. */
    static final int MOST_NAMED = 1_000;

    /**
     * Photos that want reading.
     *
     * @param count how many
     * @param first files of the first of them
     */
    public record Unread(long count, List<Path> first) {
        public Unread {
            first = List.copyOf(first);
        }
    }

    /**
     * What lies in a store and is of no use; it goes when the store is built anew.
     *
     * @param count how many
     * @param bytes about how much room they take
     */
    public record Strays(long count, long bytes) {}

    /** What can be taken away when a person asks for it. */
    public enum Kind {
        /** Sidecars without photo are put into the library's own folder, where they are found again. */
        SIDECARS,
        /** The catalog forgets old places of photos that lie elsewhere. */
        ROWS,
        /** Half-written files are deleted. */
        LEFTOVERS
    }

    /** Whether there is nothing. */
    public boolean isEmpty() {
        return sidecars.isEmpty() && lostSidecars.isEmpty() && missing.isEmpty() && thumbnails.count() == 0
                && vectors.count() == 0 && unread.count() == 0 && leftovers.isEmpty();
    }
}
