package photoscope.catalog;

import java.util.Arrays;
import java.util.function.IntToLongFunction;

import org.jspecify.annotations.Nullable;

import photoscope.photo.PartId;
import photoscope.pixels.Region;

/**
 * Every part that gets an embedding, in memory: which photo it belongs to and which content its embedding must have
 * been made from. One thread writes, any number read.
 */
public final class PartColumns {
    /** The time of what has none. */
    public static final int TIMELESS = -1;

    /**
     * The columns at one moment, by ordinal from 0 to {@code size - 1}.
     *
     * @param size how many parts
     * @param ids {@link PartId} values
     * @param photos ordinals of photos
     * @param hashes first eight bytes of the content hash; of a film's frames but the first that of the frame's hash, of
     * a region that of the region's
     * @param milliseconds where in its film a frame is; {@link #TIMELESS} for pictures
     * @param regions which region of its picture a part is, {@link Region#packed}; {@link Region#WHOLE} where it is none
     */
    @SuppressWarnings("ArrayRecordComponent") // a million entries: shared, not copied
    public record View(int size, long[] ids, int[] photos, long[] hashes, int[] milliseconds, int[] regions) {
        /** Whether a part is a region of a picture. */
        public boolean isRegion(int part) {
            return regions[part] != Region.WHOLE;
        }
    }

    /** Each made when it is first asked for: who looks through photos needs none. */
    private @Nullable OrdinalIndex byId;
    private @Nullable OrdinalIndex byHash;
    private @Nullable OrdinalIndex byPhoto;
    private volatile View view = new View(0, new long[0], new int[0], new long[0], new int[0], new int[0]);

    /** The columns as they are now. */
    public View view() {
        return view;
    }

    /** The part's ordinal, or -1 if there is no such part. */
    public synchronized int ordinalOf(long part) {
        OrdinalIndex index = byId == null ? index(this::idAt) : byId;
        byId = index;
        return index.get(part);
    }

    /** Parts whose content has a hash with this beginning. */
    public synchronized int[] withHash(long hashFirst) {
        OrdinalIndex index = byHash == null ? index(this::hashAt) : byHash;
        byHash = index;
        return index.all(hashFirst);
    }

    /** The parts of a photo: the one that stands for it, then a film's others or a picture's regions. */
    public synchronized int[] ofPhoto(int photo) {
        OrdinalIndex index = byPhoto == null ? index(this::photoAt) : byPhoto;
        byPhoto = index;
        int[] parts = index.all(photo);
        Arrays.sort(parts);
        return parts;
    }

    private OrdinalIndex index(IntToLongFunction key) {
        OrdinalIndex index = new OrdinalIndex(key);
        index.reserve(view.size);
        for (int ordinal = 0; ordinal < view.size; ordinal++) {
            index.add(ordinal);
        }
        return index;
    }

    private long idAt(int ordinal) {
        return view.ids[ordinal];
    }

    private long photoAt(int ordinal) {
        return view.photos[ordinal];
    }

    private long hashAt(int ordinal) {
        return view.hashes[ordinal];
    }

    /** Makes room for so many parts at once. */
    synchronized void reserve(int parts) {
        view = grown(view, Math.max(view.ids.length, parts));
    }

    /** Begins with these columns, which nobody else changes. */
    synchronized void begin(View saved) {
        view = saved;
    }

    synchronized void put(int ordinal, long id, int photo, long hash, int milliseconds, int region) {
        View now = view;
        if (ordinal >= now.ids.length) {
            now = grown(now, Math.max(1024, ordinal + ordinal / 2 + 1));
        }
        boolean isNew = ordinal >= now.size;
        boolean hasNewHash = isNew || now.hashes[ordinal] != hash;
        now.ids[ordinal] = id;
        now.photos[ordinal] = photo;
        now.hashes[ordinal] = hash;
        now.milliseconds[ordinal] = milliseconds;
        now.regions[ordinal] = region;
        view = new View(Math.max(now.size, ordinal + 1), now.ids, now.photos, now.hashes, now.milliseconds,
                now.regions);
        if (isNew && byId != null) {
            byId.add(ordinal);
        }
        if (isNew && byPhoto != null) {
            byPhoto.add(ordinal);
        }
        if (hasNewHash && byHash != null) {
            byHash.add(ordinal);
        }
    }

    private static View grown(View view, int capacity) {
        return new View(view.size, Arrays.copyOf(view.ids, capacity), Arrays.copyOf(view.photos, capacity),
                Arrays.copyOf(view.hashes, capacity), Arrays.copyOf(view.milliseconds, capacity),
                Arrays.copyOf(view.regions, capacity));
    }
}
