package photoscope.catalog;

/** Where a sidecar's file stands; kept by position. */
public enum SidecarState {
    /** It looks different from when it was last looked at. */
    TO_READ,
    /** What it says is in the catalog. */
    READ,
    /** It lies beside no photo that it names. */
    ORPHAN,
    /** An orphan that the user wants to hear no more of. */
    IGNORED,
    /** It is not understood. */
    UNREADABLE,
    /** What it says of photos that are there is in the catalog; it may speak of more, and is read again when some come. */
    WAITING
}
