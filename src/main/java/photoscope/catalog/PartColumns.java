package photoscope.catalog;

import java.util.Arrays;

import photoscope.photo.PartId;

/**
 * Every part that gets an embedding, in memory: which photo it belongs to and which content its embedding must have
 * been made from. One thread writes, any number read.
 */
public final class PartColumns {
    /**
     * The columns at one moment, by ordinal from 0 to {@code size - 1}.
     *
     * @param size how many parts
     * @param ids {@link PartId} values
     * @param photos ordinals of photos
     * @param hashes first eight bytes of the content hash
     */
    @SuppressWarnings("ArrayRecordComponent") // a million entries: shared, not copied
    public record View(int size, long[] ids, int[] photos, long[] hashes) {}

    private final LongIntMap byId = new LongIntMap();
    private final LongIntMap byHash = new LongIntMap();
    private volatile View view = new View(0, new long[0], new int[0], new long[0]);

    /** The columns as they are now. */
    public View view() {
        return view;
    }

    /** The part's ordinal, or -1 if there is no such part. */
    public int ordinalOf(long part) {
        return byId.get(part);
    }

    /** Parts whose content has or once had a hash with this beginning. */
    public int[] withHash(long hashFirst) {
        return byHash.all(hashFirst);
    }

    synchronized void put(int ordinal, long id, int photo, long hash) {
        View now = view;
        if (ordinal >= now.ids.length) {
            int capacity = Math.max(1024, ordinal + ordinal / 2 + 1);
            now = new View(now.size, Arrays.copyOf(now.ids, capacity), Arrays.copyOf(now.photos, capacity),
                    Arrays.copyOf(now.hashes, capacity));
        }
        boolean isNew = ordinal >= now.size;
        if (isNew) {
            byId.add(id, ordinal);
        }
        if (isNew || now.hashes[ordinal] != hash) {
            byHash.add(hash, ordinal);
        }
        now.ids[ordinal] = id;
        now.photos[ordinal] = photo;
        now.hashes[ordinal] = hash;
        view = new View(Math.max(now.size, ordinal + 1), now.ids, now.photos, now.hashes);
    }
}
