package photoscope.photo;

/** The steps of indexing, in order; a problem names the one that failed. */
public enum Stage {
    SCAN,
    READ,
    FACTS,
    DECODE,
    THUMBNAIL,
    EMBED,
    WRITE
}
