package photoscope.photo;

/** Why a file could not be indexed wholly; problems are grouped by it. */
public enum ProblemKind {
    /** Can't be opened or read: permissions, a failing disk, a vanished drive. */
    UNREADABLE,
    /** Empty, or not a picture at all. */
    NOT_A_PICTURE,
    /** A format that is not understood. */
    UNSUPPORTED,
    /** Starts as a picture but its bytes are wrong or cut off. */
    DAMAGED,
    /** Would need more memory than one picture may have. */
    TOO_LARGE,
    /** Took longer than one file may take. */
    TIMED_OUT,
    /** The model could not make an embedding of it. */
    NOT_EMBEDDED
}
