package photoscope.catalog;

/** The bits of a photo's flags column. */
public final class PhotoFlags {
    /** None of its files is where it was. */
    public static final int MISSING = 1;
    /** It says where it was taken. */
    public static final int HAS_PLACE = 2;

    /** All its files lie in sources that the user has taken away: it is neither listed nor found, but kept. */
    public static final int FORGOTTEN = 1 << 7;

    private PhotoFlags() {}
}
