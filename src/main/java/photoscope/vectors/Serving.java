package photoscope.vectors;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.locks.ReentrantReadWriteLock;

import photoscope.photo.OrdinalSet;

/**
 * The segments that answer now. Walks go on while one is replaced: it is closed when the last of them has ended. Of
 * segments that overlap the one that begins first and reaches farthest serves, and of equals the newer one.
 */
final class Serving {
    private final ReentrantReadWriteLock use = new ReentrantReadWriteLock();
    private Segments now = new Segments(List.of(), new OrdinalSet(0));

    /**
     * What serves at one moment.
     *
     * @param list in the order of their ordinals, none overlapping
     * @param covered the ordinals that they can find
     */
    record Segments(List<GraphSegment> list, OrdinalSet covered) {}

    /** A reader's hold on what serves. */
    final class Use implements AutoCloseable {
        private final Segments segments;

        private Use() {
            use.readLock().lock();
            this.segments = now;
        }

        Segments segments() {
            return segments;
        }

        @Override
        public void close() {
            use.readLock().unlock();
        }
    }

    Use use() {
        return new Use();
    }

    /** Lets a new segment serve; those it makes superfluous are closed and deleted. */
    void add(GraphSegment fresh) throws IOException {
        List<GraphSegment> all = new ArrayList<>(List.of(fresh));
        use.writeLock().lock();
        try {
            all.addAll(now.list());
            all.sort(Comparator.comparingInt((GraphSegment segment) -> segment.header().first())
                    .thenComparingInt(segment -> -segment.header().end())); // stable: of equals the newer one is first
            List<GraphSegment> kept = new ArrayList<>();
            int covered = 0;
            for (GraphSegment segment : all) {
                if (segment.header().first() >= covered) {
                    kept.add(segment);
                    covered = segment.header().end();
                }
            }
            replace(kept);
            all.removeAll(kept);
        } finally {
            use.writeLock().unlock();
        }
        for (GraphSegment superfluous : all) {
            superfluous.close();
            superfluous.files().delete();
        }
    }

    /** Takes a damaged segment out and deletes it; what it covered is scanned from now on. */
    void drop(GraphSegment damaged) throws IOException {
        use.writeLock().lock();
        try {
            if (!now.list().contains(damaged)) {
                return;
            }
            replace(now.list().stream().filter(segment -> segment != damaged).toList());
        } finally {
            use.writeLock().unlock();
        }
        damaged.close();
        damaged.files().delete();
    }

    /** Ends all service and leaves the files. */
    void close() throws IOException {
        List<GraphSegment> closing;
        use.writeLock().lock();
        try {
            closing = now.list();
            replace(List.of());
        } finally {
            use.writeLock().unlock();
        }
        for (GraphSegment segment : closing) {
            segment.close();
        }
    }

    private void replace(List<GraphSegment> segments) {
        OrdinalSet covered = new OrdinalSet(0);
        segments.forEach(segment -> covered.or(segment.header().reached()));
        now = new Segments(List.copyOf(segments), covered);
    }
}
