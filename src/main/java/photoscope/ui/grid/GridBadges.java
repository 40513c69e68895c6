package photoscope.ui.grid;

/** The marks of an item, as bits of an int so that a million of them cost nothing. Join them with {@code |}. */
public final class GridBadges {
    /** No mark. */
    public static final int NONE = 0;
    /** A film and not a picture. */
    public static final int VIDEO = 1;
    /** Somebody's favourite. */
    public static final int FAVOURITE = 1 << 1;
    /** Its drive is away, or its file missing. */
    public static final int OFFLINE = 1 << 2;
    /** Something went wrong with it. */
    public static final int PROBLEM = 1 << 3;
    /** The picture that was asked with. */
    public static final int QUERY = 1 << 4;

    /** Somebody approved it. */
    public static final int APPROVED = 1 << 5;
    /** Somebody rejected it. */
    public static final int REJECTED = 1 << 6;

    /** There is a film of its moment. */
    public static final int LIVE = 1 << 11;
    /** A picture of several frames. */
    public static final int ANIMATED = 1 << 12;
    /** A camera's raw file. */
    public static final int RAW = 1 << 13;

    private static final int STACK_SHIFT = 16;
    private static final int STACK_MASK = 255;
    private static final int RATING_SHIFT = 8;
    private static final int RATING_MASK = 7;

    /** Those that stand at the foot of a cell. */
    static final int AT_FOOT = VIDEO | FAVOURITE | OFFLINE | PROBLEM | APPROVED | REJECTED
            | RATING_MASK << RATING_SHIFT;

    private GridBadges() {}

    /** The bits of a rating, 0 (none) to 5 stars. */
    public static int ofRating(int stars) {
        if (stars < 0 || stars > 5) {
            throw new IllegalArgumentException("A rating has 0 to 5 stars, not " + stars);
        }
        return stars << RATING_SHIFT;
    }

    /** The stars within some bits, 0 to 5. */
    public static int rating(int badges) {
        return badges >> RATING_SHIFT & RATING_MASK;
    }

    /** The bits of a stack that it stands for: how many photos in all, 0 for none. */
    public static int ofStack(int photos) {
        return Math.clamp(photos, 0, STACK_MASK) << STACK_SHIFT;
    }

    /** How many photos are in the stack within some bits; 0 for none. */
    public static int stack(int badges) {
        return badges >> STACK_SHIFT & STACK_MASK;
    }

    static boolean has(int badges, int badge) {
        return (badges & badge) != 0;
    }
}
