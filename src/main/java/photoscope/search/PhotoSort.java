package photoscope.search;

import java.util.Arrays;
import java.util.function.IntToLongFunction;

import photoscope.catalog.Catalog;
import photoscope.catalog.PhotoColumns;
import photoscope.photo.OrdinalSet;

/** Brings photos into order: sort key and ordinal packed into one number each, a million in a tenth of a second. */
final class PhotoSort {
    private static final int ORDINAL_BITS = 31;
    /** What is left for keys beside ordinals, and far beyond every date: 136 years before and after 1970. */
    private static final long GREATEST = (1L << 32) - 1;
    private static final int LEAST_RATING = -1;
    private static final int MOST_RATING = 5;

    private final NameOrder names;

    PhotoSort(Catalog catalog) {
        this.names = new NameOrder(catalog);
    }

    /** The photos in this order. */
    int[] sorted(OrdinalSet photos, int count, PhotoColumns.View columns, SortOrder order) {
        int[] ordinals = new int[count];
        int[] next = new int[1];
        photos.forEach(photo -> ordinals[next[0]++] = photo);
        return sorted(ordinals, columns, order);
    }

    /** The photos in this order; a new array, and for {@link SortOrder#MATCH} by date. */
    int[] sorted(int[] photos, PhotoColumns.View columns, SortOrder order) {
        long[] taken = columns.taken();
        return switch (order) {
            case MATCH, NEWEST -> reversed(ascending(photos, photo -> taken[photo]));
            case OLDEST -> ascending(photos, photo -> taken[photo]);
            case ADDED -> reversed(ascending(photos, _ -> 0));
            case NAME -> {
                int[] ranks = names.ranks();
                yield ascending(photos, photo -> photo < ranks.length ? ranks[photo] : Integer.MAX_VALUE);
            }
            case RATING -> bestRated(reversed(ascending(photos, photo -> taken[photo])), columns.ratings());
        };
    }

    /** By key, of one key by ordinal. */
    private static int[] ascending(int[] photos, IntToLongFunction key) {
        long[] packed = new long[photos.length];
        for (int i = 0; i < photos.length; i++) {
            packed[i] = Math.clamp(key.applyAsLong(photos[i]), -GREATEST, GREATEST) << ORDINAL_BITS | photos[i];
        }
        Arrays.parallelSort(packed);
        int[] sorted = new int[photos.length];
        for (int i = 0; i < sorted.length; i++) {
            sorted[i] = (int) (packed[i] & Integer.MAX_VALUE);
        }
        return sorted;
    }

    private static int[] reversed(int[] photos) {
        for (int low = 0, high = photos.length - 1; low < high; low++, high--) {
            int kept = photos[low];
            photos[low] = photos[high];
            photos[high] = kept;
        }
        return photos;
    }

    /** A counting sort, which leaves photos of one rating as they stand. */
    private static int[] bestRated(int[] photos, byte[] ratings) {
        byte[] stars = new byte[photos.length];
        int[] next = new int[MOST_RATING - LEAST_RATING + 2];
        for (int i = 0; i < photos.length; i++) {
            stars[i] = ratings[photos[i]]; // once: it may change meanwhile
            next[MOST_RATING - stars[i] + 1]++;
        }
        for (int i = 1; i < next.length; i++) {
            next[i] += next[i - 1];
        }
        int[] sorted = new int[photos.length];
        for (int i = 0; i < photos.length; i++) {
            sorted[next[MOST_RATING - stars[i]]++] = photos[i];
        }
        return sorted;
    }
}
