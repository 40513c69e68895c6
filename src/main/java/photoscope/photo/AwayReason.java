package photoscope.photo;

/** Why a file that a source tells of is not to be had on this computer. The catalog stores the position. */
public enum AwayReason {
    /** It is in iCloud only, until it is downloaded. */
    IN_CLOUD,
    /** It was left outside of its library, and is no longer where the library says: moved, or on a drive that is away. */
    REFERENCED,
    /** It should be there and is not. */
    NOT_THERE
}
