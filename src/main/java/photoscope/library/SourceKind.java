package photoscope.library;

/** What kind of thing photos come from. */
public enum SourceKind {
    /** A folder with all that is in it. */
    FOLDER,
    /** A library of Apple's Photos, read by its own database. */
    PHOTOS_LIBRARY
}
