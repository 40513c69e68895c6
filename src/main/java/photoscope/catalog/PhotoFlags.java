package photoscope.catalog;

/** The bits of a photo's flags column. */
public final class PhotoFlags {
    /** None of its files is where it was. */
    public static final int MISSING = 1;
    /** It says where it was taken. */
    public static final int HAS_PLACE = 2;
    /** It is a favourite. */
    public static final int FAVOURITE = 4;
    /** It is left out wherever nobody asks for hidden photos. */
    public static final int HIDDEN = 8;

    /** It stands behind another photo that lists show for both. */
    public static final int STACKED = 1 << 15;

    /** All its files lie in sources that the user has taken away: it is neither listed nor found, but kept. */
    public static final int FORGOTTEN = 1 << 7;

    /** Why a photo is not listed where nobody asks for it. */
    public static final int UNLISTED = HIDDEN | STACKED | FORGOTTEN;

    /** It was approved. */
    public static final int APPROVED = 1 << 8;
    /** It was rejected. */
    public static final int REJECTED = 1 << 9;
    /** It has a title. */
    public static final int HAS_TITLE = 1 << 10;
    /** It has a caption. */
    public static final int HAS_CAPTION = 1 << 11;
    /** It has tags. */
    public static final int HAS_TAGS = 1 << 12;
    /** It has comments. */
    public static final int HAS_COMMENTS = 1 << 13;

    /** A sidecar says otherwise than the user. */
    public static final int HAS_CONFLICTS = 1 << 14;

    /** What annotations decide. */
    static final int ANNOTATED = FAVOURITE | HIDDEN | APPROVED | REJECTED | HAS_TITLE | HAS_CAPTION | HAS_TAGS
            | HAS_COMMENTS | HAS_CONFLICTS;

    private PhotoFlags() {}
}
