package photoscope.tidying;

/** What is done with files that get a place in a layout. */
public enum OrganizeMode {
    /** They lie there instead. */
    MOVE,
    /** They lie there too. */
    COPY,
    /** Copies that were made before go: the undoing of {@link #COPY}. */
    REMOVE
}
