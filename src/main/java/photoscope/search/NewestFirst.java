package photoscope.search;

import java.util.Arrays;

import photoscope.photo.OrdinalSet;

/** Picks the photos taken last, without sorting the library. */
final class NewestFirst {
    private static final int ORDINAL_BITS = 31;
    private static final long LATEST = (1L << 32) - 1;
    private static final int LEAST_BUFFER = 1024;

    private final long[] buffer;
    private final int count;
    private int size;
    private long least = Long.MIN_VALUE;

    private NewestFirst(int count, int most) {
        this.count = Math.min(count, most);
        this.buffer = new long[Math.max(LEAST_BUFFER, (int) Math.min(2L * this.count, most))];
    }

    /** At most {@code count} of the photos, the one taken last first; of one second those that came last first. */
    static int[] of(OrdinalSet photos, int photoCount, long[] taken, int count) {
        NewestFirst newest = new NewestFirst(count, photoCount);
        photos.forEach(photo -> newest.offer(Math.clamp(taken[photo], -LATEST, LATEST) << ORDINAL_BITS | photo));
        return newest.best();
    }

    private void offer(long key) {
        if (key > least) {
            if (size == buffer.length) {
                keepBest();
            }
            buffer[size++] = key;
        }
    }

    private void keepBest() {
        Arrays.sort(buffer, 0, size);
        int kept = Math.min(count, size);
        System.arraycopy(buffer, size - kept, buffer, 0, kept);
        size = kept;
        least = kept == count && kept > 0 ? buffer[0] : least;
    }

    private int[] best() {
        keepBest();
        int[] photos = new int[size];
        for (int i = 0; i < size; i++) {
            photos[i] = (int) (buffer[size - 1 - i] & Integer.MAX_VALUE);
        }
        return photos;
    }
}
