package photoscope.search;

/** In which order a list of photos stands. */
public enum SortOrder {
    /** The best match first; without a ranking as {@link #NEWEST}. */
    MATCH,
    /** Taken last first. */
    NEWEST,
    /** Taken first first. */
    OLDEST,
    /** Taken into the library last first. */
    ADDED,
    /** By file name: numbers by value, case and accents aside. */
    NAME,
    /** Most stars first, rejected ones last; of one rating the newest first. */
    RATING
}
