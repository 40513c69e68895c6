package photoscope.catalog;

import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Which folders lie in a source that is away or does not answer, as of when it was last looked: what lies there is not
 * to be touched, for that may never return. Any thread may ask.
 */
public final class FolderReach {
    private final AtomicLong moves = new AtomicLong();
    private final AtomicLong changes = new AtomicLong();
    private volatile Away away = new Away(new BitSet(), new BitSet(), List.of());

    private record Away(BitSet untouched, BitSet gone, List<Path> sources) {}

    /** Whether the folder of this number is away or not looked at any more; one that came since is taken to be there. */
    public boolean isAway(int folder) {
        return away.untouched.get(folder);
    }

    /** Whether what lies in the folder of this number can't be opened; one not looked at any more may well be there. */
    public boolean isGone(int folder) {
        return away.gone.get(folder);
    }

    /** Whether a path lies in a source that is away. */
    public boolean isAway(Path path) {
        return away.sources.stream().anyMatch(path::startsWith);
    }

    /**
     * @param untouched by number whether a folder is to be left alone; nobody changes it any more
     * @param gone by number whether a folder is away; nobody changes it any more
     * @param sources the folders that are sources and away
     */
    public void set(BitSet untouched, BitSet gone, List<Path> sources) {
        Away before = away;
        Away now = new Away(untouched, gone, List.copyOf(sources));
        away = now;
        if (!now.sources.equals(before.sources) || !now.gone.equals(before.gone)) {
            changes.incrementAndGet();
        }
    }

    /** Grows whenever a folder has gone or come back. */
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
