package photoscope.catalog;

import photoscope.photo.Extras;

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

    /** It is a picture of several frames. */
    public static final int ANIMATED = 1 << 16;
    /** Its file holds a film too. */
    public static final int MOTION = 1 << 17;
    /** The film of a Live Photo stands behind it. */
    public static final int LIVE = 1 << 18;
    /** One of its files is of another format than its name says. */
    public static final int MISNAMED = 1 << 19;
    /** A person said something of it but that it be hidden: it stays listed whatever it stands behind. */
    public static final int MARKED = 1 << 21;

    /** More than one of its files is there. */
    public static final int COPIES = 1 << 23;

    /** How many photos stand behind it, up to {@link #MOST_BEHIND}. */
    private static final int BEHIND_SHIFT = 24;
    /** As many as the bits can tell; more are told as so many. */
    static final int MOST_BEHIND = 127;

    /** What annotations decide. */
    static final int ANNOTATED = FAVOURITE | HIDDEN | APPROVED | REJECTED | HAS_TITLE | HAS_CAPTION | HAS_TAGS
            | HAS_COMMENTS | HAS_CONFLICTS | MARKED;
    /** What a file's structure decides. */
    static final int EXTRAS = ANIMATED | MOTION;
    /** What stacks decide. */
    static final int STACK = STACKED | LIVE | MOST_BEHIND << BEHIND_SHIFT;

    private PhotoFlags() {}

    /** How many photos stand behind one with these flags, 127 at most. */
    public static int behind(int flags) {
        return flags >> BEHIND_SHIFT & MOST_BEHIND;
    }

    static int ofBehind(int photos) {
        return Math.min(MOST_BEHIND, photos) << BEHIND_SHIFT;
    }

    static int of(Extras extras) {
        return (extras.isAnimated() ? ANIMATED : 0) | (extras.film() == null ? 0 : MOTION);
    }
}
