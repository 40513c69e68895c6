package photoscope.catalog;

import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

import photoscope.photo.OrdinalSet;

/**
 * Which folders lie in a source that is away or does not answer, as of when it was last looked: what lies there is not
 * to be touched, for that may never return. Any thread may ask.
 */
public final class FolderReach {
    private final AtomicLong moves = new AtomicLong();
    private final AtomicLong changes = new AtomicLong();
    private volatile Away away = new Away(new BitSet(), new BitSet(), new OrdinalSet(0), List.of());

    private record Away(BitSet untouched, BitSet gone, OrdinalSet elsewhere, List<Path> sources) {}

    /** Whether the folder of this number is away or not looked at any more; one that came since is taken to be there. */
    public boolean isAway(int folder) {
        return away.untouched.get(folder);
    }

    /**
     * Whether a photo can't be opened: the folder of its first file is away, and no copy of it can be reached. A folder
     * not looked at any more may well be there.
     *
     * @param photo its ordinal
     * @param folder number of its first file's folder
     */
    public boolean isGone(int photo, int folder) {
        Away now = away;
        return now.gone.get(folder) && !now.elsewhere.contains(photo);
    }

    /** Whether a path lies in a source that is away. */
    public boolean isAway(Path path) {
        return away.sources.stream().anyMatch(path::startsWith);
    }

    /**
     * @param untouched by number whether a folder is to be left alone; nobody changes it any more
     * @param gone by number whether a folder is away; nobody changes it any more
     * @param elsewhere the photos whose first file is away, and another of whose files can be reached; nobody changes
     *        them any more
     * @param sources the folders that are sources and away
     */
    public void set(BitSet untouched, BitSet gone, OrdinalSet elsewhere, List<Path> sources) {
        Away before = away;
        Away now = new Away(untouched, gone, elsewhere, List.copyOf(sources));
        away = now;
        if (!now.sources.equals(before.sources) || !now.gone.equals(before.gone)
                || !now.elsewhere.equals(before.elsewhere)) {
            changes.incrementAndGet();
        }
    }

    /** Grows whenever a folder, or a copy that can be reached, has gone or come back. */
    public long changes() {
        return changes.get();
    }

    /** Grows whenever sources have got other paths. */
    public long moves() {
        return moves.get();
    }

    void moved() {
        moves.incrementAndGet();
    }
}
