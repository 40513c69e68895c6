package photoscope.catalog;

import java.util.Arrays;

import photoscope.photo.PhotoId;

/**
 * What filters and sorting need of every photo, in memory: arrays by ordinal, some 54 bytes a photo. One thread
 * writes, any number read; a reader that holds a {@link View} sees each photo that was there when it took it.
 */
public final class PhotoColumns {
    /** One photo's values. */
    record Row(long id, byte kind, byte type, byte rating, int flags, long taken, int folder, int camera,
            long perceptualHash, float aspect, int averageColor, int duration) {
        Row annotated(byte otherRating, int moreFlags) {
            return new Row(id, kind, type, otherRating, (flags & ~PhotoFlags.ANNOTATED) | moreFlags, taken, folder,
                    camera, perceptualHash, aspect, averageColor, duration);
        }
    }

    /**
     * The columns at one moment, by ordinal from 0 to {@code size - 1}.
     *
     * @param size how many photos
     * @param ids {@link PhotoId} values
     * @param kinds positions in MediaKind
     * @param types positions in FileType
     * @param ratings -1 to 5
     * @param flags {@link PhotoFlags}
     * @param taken seconds since 1970 on the wall clock of the place
     * @param folders numbers of folders
     * @param cameras numbers of cameras, 0 for none
     * @param perceptualHashes 64 bits each
     * @param aspects upright width / height, 1 where it is not known
     * @param averageColors 0xRRGGBB
     * @param durations of films in milliseconds, 0 of pictures
     */
    @SuppressWarnings("ArrayRecordComponent") // a million entries: shared, not copied
    public record View(int size, long[] ids, byte[] kinds, byte[] types, byte[] ratings, int[] flags, long[] taken,
            int[] folders, int[] cameras, long[] perceptualHashes, float[] aspects, int[] averageColors,
            int[] durations) {
        View grown(int capacity) {
            return new View(size, Arrays.copyOf(ids, capacity), Arrays.copyOf(kinds, capacity),
                    Arrays.copyOf(types, capacity), Arrays.copyOf(ratings, capacity), Arrays.copyOf(flags, capacity),
                    Arrays.copyOf(taken, capacity), Arrays.copyOf(folders, capacity), Arrays.copyOf(cameras, capacity),
                    Arrays.copyOf(perceptualHashes, capacity), Arrays.copyOf(aspects, capacity),
                    Arrays.copyOf(averageColors, capacity), Arrays.copyOf(durations, capacity));
        }

        View sized(int newSize) {
            return new View(newSize, ids, kinds, types, ratings, flags, taken, folders, cameras, perceptualHashes,
                    aspects, averageColors, durations);
        }
    }

    private final OrdinalIndex byId = new OrdinalIndex(this::idAt);
    private volatile View view = new View(0, new long[0], new byte[0], new byte[0], new byte[0], new int[0],
            new long[0], new int[0], new int[0], new long[0], new float[0], new int[0], new int[0]);

    /** The columns as they are now. */
    public View view() {
        return view;
    }

    /** The photo's ordinal, or -1 if there is no such photo. */
    public synchronized int ordinalOf(PhotoId photo) {
        return byId.get(photo.value());
    }

    private long idAt(int ordinal) {
        return view.ids[ordinal];
    }

    /** Makes room for so many photos at once. */
    synchronized void reserve(int photos) {
        view = view.grown(Math.max(view.ids.length, photos));
        byId.reserve(photos);
    }

    /** Begins with these columns, which nobody else changes. */
    synchronized void begin(View saved) {
        view = saved;
        byId.reserve(saved.size);
        for (int ordinal = 0; ordinal < saved.size; ordinal++) {
            byId.add(ordinal);
        }
    }

    synchronized void put(int ordinal, Row row) {
        View now = view;
        if (ordinal >= now.ids.length) {
            now = now.grown(Math.max(1024, ordinal + ordinal / 2 + 1));
        }
        now.ids[ordinal] = row.id;
        now.kinds[ordinal] = row.kind;
        now.types[ordinal] = row.type;
        now.ratings[ordinal] = row.rating;
        now.flags[ordinal] = row.flags;
        now.taken[ordinal] = row.taken;
        now.folders[ordinal] = row.folder;
        now.cameras[ordinal] = row.camera;
        now.perceptualHashes[ordinal] = row.perceptualHash;
        now.aspects[ordinal] = row.aspect;
        now.averageColors[ordinal] = row.averageColor;
        now.durations[ordinal] = row.duration;
        boolean isNew = ordinal >= now.size;
        view = now.sized(Math.max(now.size, ordinal + 1));
        if (isNew) {
            byId.add(ordinal);
        }
    }

    synchronized void annotate(int ordinal, byte rating, int annotated) {
        view.ratings[ordinal] = rating;
        view.flags[ordinal] = (view.flags[ordinal] & ~PhotoFlags.ANNOTATED) | annotated;
    }

    synchronized void setFlags(int ordinal, int flags) {
        view.flags[ordinal] = flags;
    }

    synchronized void setTaken(int ordinal, long taken) {
        view.taken[ordinal] = taken;
    }

    synchronized void move(int ordinal, int folder, int flags) {
        view.folders[ordinal] = folder;
        view.flags[ordinal] = flags;
    }
}
