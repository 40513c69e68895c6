package photoscope.search;

import java.util.Arrays;

import org.jspecify.annotations.Nullable;

import photoscope.catalog.PartColumns;
import photoscope.photo.OrdinalSet;
import photoscope.vectors.VectorStore;

/**
 * Decides which vectors may answer: those whose part the catalog knows, made from the content that the part has now,
 * the newest of each part. Anything else is discarded and counted, and its part waits to be embedded again, so that a
 * vector never answers for another photo.
 */
public final class LiveVectors {
    private final VectorStore store;
    private final PartColumns parts;
    private final OrdinalSet rejected = new OrdinalSet(0);
    /** How many entries have been read. What they say never changes, so they are read once. */
    private int known;
    /** The ordinal of the part that each entry names. */
    private int[] named = new int[0];
    /** The content that each vector was made from. */
    private long[] hashes = new long[0];
    /** Made when it is first asked for: who only looks through photos needs no vectors. */
    private volatile @Nullable VectorAssignment now;

    public LiveVectors(VectorStore store, PartColumns parts) {
        this.store = store;
        this.parts = parts;
    }

    /**
     * The state as of the last {@link #catchUp}. The first call looks at every entry of the store: a tenth of a second
     * for a million.
     */
    public VectorAssignment now() {
        VectorAssignment known = now;
        return known == null ? first() : known;
    }

    private synchronized VectorAssignment first() {
        VectorAssignment known = now;
        if (known == null) {
            known = assign();
            now = known;
        }
        return known;
    }

    /** Takes in what the store and the catalog have gained or changed; some ten milliseconds for a million. */
    public synchronized void catchUp() {
        now = assign();
    }

    /** A vector was found damaged when it was read: its part waits for a new one from the next {@link #catchUp} on. */
    public synchronized void reject(int vector) {
        rejected.set(vector);
    }

    /** How many vectors were found damaged since opening. */
    public synchronized int rejected() {
        return rejected.cardinality();
    }

    private VectorAssignment assign() {
        PartColumns.View view = parts.view();
        int vectors = store.size();
        readEntries(vectors);
        int[] partOf = new int[vectors];
        int[] vectorOf = new int[view.size()];
        Arrays.fill(vectorOf, VectorAssignment.NONE);
        OrdinalSet living = new OrdinalSet(vectors);
        OrdinalSet regions = new OrdinalSet(vectors);
        int orphaned = 0;
        int stale = 0;
        int superseded = 0;
        int damaged = 0;
        for (int vector = 0; vector < vectors; vector++) {
            int part = named[vector];
            partOf[vector] = VectorAssignment.NONE;
            if (rejected.contains(vector) || (part < 0 && isDamaged(vector))) {
                damaged++;
            } else if (part < 0 || part >= view.size()) {
                orphaned++;
            } else if (hashes[vector] != view.hashes()[part]) {
                stale++;
            } else {
                int older = vectorOf[part];
                if (older != VectorAssignment.NONE) {
                    partOf[older] = VectorAssignment.NONE;
                    living.clear(older);
                    regions.clear(older);
                    superseded++;
                }
                vectorOf[part] = vector;
                partOf[vector] = part;
                living.set(vector);
                if (view.isRegion(part)) {
                    regions.set(vector);
                }
            }
        }
        return new VectorAssignment(partOf, vectorOf, byPhoto(vectorOf, view), view.photos(), living, regions,
                new DiscardedVectors(orphaned, stale, superseded, damaged));
    }

    private void readEntries(int vectors) {
        if (vectors > named.length) {
            int capacity = vectors + vectors / 2;
            named = Arrays.copyOf(named, capacity);
            hashes = Arrays.copyOf(hashes, capacity);
        }
        for (int vector = 0; vector < vectors; vector++) {
            if (vector >= known || named[vector] < 0) {
                named[vector] = parts.ordinalOf(store.partAt(vector));
                hashes[vector] = store.hashAt(vector);
            }
        }
        known = vectors;
    }

    private boolean isDamaged(int vector) {
        return (store.flagsAt(vector) & VectorStore.DAMAGED) != 0;
    }

    private static int[] byPhoto(int[] vectorOf, PartColumns.View view) {
        int photos = 0;
        for (int part = 0; part < vectorOf.length; part++) {
            photos = Math.max(photos, view.photos()[part] + 1);
        }
        int[] vectorOfPhoto = new int[photos];
        Arrays.fill(vectorOfPhoto, VectorAssignment.NONE);
        for (int part = vectorOf.length - 1; part >= 0; part--) {
            if (vectorOf[part] != VectorAssignment.NONE && !view.isRegion(part)) {
                vectorOfPhoto[view.photos()[part]] = vectorOf[part];
            }
        }
        return vectorOfPhoto;
    }
}
