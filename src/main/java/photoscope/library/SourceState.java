package photoscope.library;

/** Where a source stands. */
public enum SourceState {
    /** It is there. */
    ONLINE,
    /** Its drive is not connected, or its folder is not on it. */
    AWAY,
    /** It is away, and another drive or folder lies where it was. */
    OTHER_DRIVE,
    /** Its drive or share is there but does not answer. */
    NOT_ANSWERING,
    /** It is not looked at any more; its photos stay listed. */
    KEPT
}
