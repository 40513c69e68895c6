package photoscope.search;

import java.util.Arrays;
import java.util.stream.IntStream;

import photoscope.catalog.Catalog;
import photoscope.photo.OrdinalSet;

/**
 * Every photo's place by name, made when it is first asked for, on the asking thread: a second or two for a million.
 * Afterwards only what has changed is read and merged in.
 */
final class NameOrder {
    private static final long NOTHING = -1;
    private final Catalog catalog;
    private final NameKeys keys = new NameKeys();
    private int[] order = new int[0];
    private int[] ranks = new int[0];
    private long followed = NOTHING;

    NameOrder(Catalog catalog) {
        this.catalog = catalog;
    }

    /** Ranks by ordinal; a photo beyond the end has come since. Not to be changed. */
    synchronized int[] ranks() {
        long now = catalog.photoSequence();
        if (now > followed) {
            OrdinalSet changed = readChanged();
            if (!changed.isEmpty()) {
                order = merged(without(changed), sorted(changed));
                ranks = ranksOf(order);
            }
            followed = now;
        }
        return ranks;
    }

    /** The name of the first file that is there counts, or else that of the first. */
    private OrdinalSet readChanged() {
        OrdinalSet changed = new OrdinalSet(0);
        OrdinalSet missing = new OrdinalSet(0);
        catalog.read(session -> {
            FileNames names = new FileNames(changed, missing);
            if (followed == NOTHING) {
                session.files().allNames(names::take);
            } else {
                session.files().namesChangedAfter(followed, names::take);
            }
            return true;
        });
        return changed;
    }

    /** Chooses among the names of a photo's files. */
    private final class FileNames {
        private final OrdinalSet seen;
        private final OrdinalSet missing;

        FileNames(OrdinalSet seen, OrdinalSet missing) {
            this.seen = seen;
            this.missing = missing;
        }

        void take(int photo, String name, boolean isMissing) {
            if (!seen.contains(photo) || (missing.contains(photo) && !isMissing)) {
                keys.put(photo, NameKey.of(name));
                seen.set(photo);
                if (isMissing) {
                    missing.set(photo);
                } else {
                    missing.clear(photo);
                }
            }
        }
    }

    private int[] sorted(OrdinalSet photos) {
        Integer[] boxed = new Integer[photos.cardinality()];
        int[] count = new int[1];
        photos.forEach(photo -> boxed[count[0]++] = photo);
        Arrays.parallelSort(boxed, keys::compare);
        return Arrays.stream(boxed).mapToInt(Integer::intValue).toArray();
    }

    private int[] without(OrdinalSet changed) {
        return order.length == 0 ? order : IntStream.of(order).filter(photo -> !changed.contains(photo)).toArray();
    }

    private int[] merged(int[] one, int[] other) {
        int[] both = new int[one.length + other.length];
        int first = 0;
        int second = 0;
        for (int i = 0; i < both.length; i++) {
            boolean takesFirst = second == other.length
                    || (first < one.length && keys.compare(one[first], other[second]) < 0);
            both[i] = takesFirst ? one[first++] : other[second++];
        }
        return both;
    }

    private static int[] ranksOf(int[] order) {
        int[] ranks = new int[IntStream.of(order).max().orElse(-1) + 1];
        Arrays.fill(ranks, Integer.MAX_VALUE);
        for (int rank = 0; rank < order.length; rank++) {
            ranks[order[rank]] = rank;
        }
        return ranks;
    }
}
