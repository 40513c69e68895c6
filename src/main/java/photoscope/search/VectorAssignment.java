package photoscope.search;

import photoscope.photo.OrdinalSet;

/**
 * Which vector is the living one of which part and photo, at one moment. Does not change.
 */
public final class VectorAssignment {
    static final int NONE = -1;

    private final int[] partOfVector;
    private final int[] vectorOfPart;
    private final int[] vectorOfPhoto;
    private final int[] photoOfPart;
    private final OrdinalSet living;
    private final OrdinalSet regions;
    private final OrdinalSet embeddedPhotos = new OrdinalSet(0);
    private final int embedded;
    private final DiscardedVectors discarded;

    /**
     * @param regions those of the living vectors that are of a region of a picture
     */
    VectorAssignment(int[] partOfVector, int[] vectorOfPart, int[] vectorOfPhoto, int[] photoOfPart, OrdinalSet living,
            OrdinalSet regions, DiscardedVectors discarded) {
        this.partOfVector = partOfVector;
        this.vectorOfPart = vectorOfPart;
        this.vectorOfPhoto = vectorOfPhoto;
        this.photoOfPart = photoOfPart;
        this.living = living;
        this.regions = regions;
        this.embedded = living.cardinality();
        this.discarded = discarded;
        for (int photo = vectorOfPhoto.length - 1; photo >= 0; photo--) {
            if (vectorOfPhoto[photo] != NONE) {
                embeddedPhotos.set(photo);
            }
        }
    }

    static VectorAssignment none() {
        return new VectorAssignment(new int[0], new int[0], new int[0], new int[0], new OrdinalSet(0),
                new OrdinalSet(0), new DiscardedVectors(0, 0, 0, 0));
    }

    /** The ordinal of the part's vector in the store, or -1 while it has none. */
    public int vectorOf(int part) {
        return part < vectorOfPart.length ? vectorOfPart[part] : NONE;
    }

    /** The ordinal of the vector's part, or -1 if the vector is not a living one. */
    public int partOf(int vector) {
        return vector < partOfVector.length ? partOfVector[vector] : NONE;
    }

    /** The vector of the photo's first part that has one, its regions left out; or -1. */
    public int vectorOfPhoto(int photo) {
        return photo < vectorOfPhoto.length ? vectorOfPhoto[photo] : NONE;
    }

    /** All living vectors; not to be changed. */
    public OrdinalSet living() {
        return living;
    }

    /** Those of the living vectors that are of a region of a picture; not to be changed. */
    OrdinalSet regions() {
        return regions;
    }

    /** The photos of which a part has a vector, regions left out; not to be changed. */
    public OrdinalSet embeddedPhotos() {
        return embeddedPhotos;
    }

    /** How many parts have a vector. */
    public int embedded() {
        return embedded;
    }

    /** What lies in the store and answers for nothing. */
    public DiscardedVectors discarded() {
        return discarded;
    }

    /** The vectors of these parts. */
    public OrdinalSet vectorsOf(OrdinalSet parts) {
        OrdinalSet vectors = new OrdinalSet(partOfVector.length);
        for (int part = 0; part < vectorOfPart.length; part++) {
            if (vectorOfPart[part] != NONE && parts.contains(part)) {
                vectors.set(vectorOfPart[part]);
            }
        }
        return vectors;
    }

    /** The vectors of these photos' parts, regions left out. */
    public OrdinalSet vectorsOfPhotos(OrdinalSet photos) {
        return vectorsOfPhotos(photos, false);
    }

    /** The vectors of these photos' regions. */
    OrdinalSet regionsOfPhotos(OrdinalSet photos) {
        return vectorsOfPhotos(photos, true);
    }

    private OrdinalSet vectorsOfPhotos(OrdinalSet photos, boolean ofRegions) {
        OrdinalSet vectors = new OrdinalSet(partOfVector.length);
        for (int part = 0; part < vectorOfPart.length; part++) {
            int vector = vectorOfPart[part];
            if (vector != NONE && regions.contains(vector) == ofRegions && photos.contains(photoOfPart[part])) {
                vectors.set(vector);
            }
        }
        return vectors;
    }

    /** The parts that wait for a vector. */
    public OrdinalSet pendingParts() {
        OrdinalSet pending = new OrdinalSet(vectorOfPart.length);
        for (int part = 0; part < vectorOfPart.length; part++) {
            if (vectorOfPart[part] == NONE) {
                pending.set(part);
            }
        }
        return pending;
    }
}
