package photoscope.catalog;

/** Where a file stands. The catalog stores the position: add new ones at the end. */
public enum FileState {
    /** Found by a scan and not read yet. If it has a photo, that was missing here: the same may be back, or another. */
    NEW,
    /** Read before; size or time have changed since. */
    CHANGED,
    /** Read, and part of a photo. */
    INDEXED,
    /** Not where it was. Its photo stays. */
    MISSING,
    /** Can't be read; its problem says why. */
    FAILED
}
