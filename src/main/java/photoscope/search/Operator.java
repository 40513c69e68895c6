package photoscope.search;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The filters a query knows: what is written before the colon. Several of one kind widen, of two kinds narrow. */
public enum Operator {
    FOLDER("a part of a folder's name or path", "folder:Holidays"),
    TYPE("photo, video, or a format such as jpeg, png or tiff", "type:jpeg"),
    BEFORE("a year, a month or a day", "before:2021-03"),
    AFTER("a year, a month or a day", "after:2020"),
    YEAR("a year, or the first and the last of several", "year:2015..2019"),
    DATE("a year, a month or a day, or the first and the last of several", "date:2020-06"),
    RATING("0 to 5 stars (-1 for rejected), or the least and the most", "rating:>=3"),
    TAG("a keyword, or one with all levels below it", "tag:animals/dog"),
    ALBUM("an album's title, or words of it", "album:Summer"),
    PERSON("a person's name, or a part of it", "person:Katie"),
    STATUS("approved, rejected or undecided", "status:approved"),
    TITLE("a word of a title, or words in a row", "title:wedding"),
    CAMERA("a part of a camera's name", "camera:canon"),
    HAS("gps, rating, camera, title, caption, tags, comments, albums, persons or copies", "has:gps"),
    IS("missing, embedded, pending, clustered, favourite, hidden, stacked, live, animated or misnamed", "is:missing"),
    CLUSTER("a cluster's or collection's name", "cluster:kmeans_1"),
    NAME("a file name's beginning, or a word of it", "name:IMG_12"),
    DURATION("a video's seconds, or minutes and seconds, or the least and the most", "duration:>1:30");

    /** Another word for {@link #TYPE}. */
    private static final String KIND = "kind";
    private static final String QUOTES = "[\"\u201c\u201d\u201e]";
    private static final int MOST_SLIPS = 2;
    private final String expected;
    private final String example;

    Operator(String expected, String example) {
        this.expected = expected;
        this.example = example;
    }

    /** As it is written in a query, without the colon. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What has to stand after the colon, for people. */
    public String expected() {
        return expected;
    }

    /** A filter that is understood. */
    public String example() {
        return example;
    }

    /**
     * The filter for a text with all its blanks. A query has no way to write a quotation mark within others; words are
     * found without it as well.
     */
    public String quoting(String text) {
        return key() + ":\"" + text.replaceAll(QUOTES, " ").strip() + '"';
    }

    static Optional<Operator> of(String key) {
        String wanted = key.equalsIgnoreCase(KIND) ? TYPE.key() : key;
        return Arrays.stream(values()).filter(operator -> operator.key().equalsIgnoreCase(wanted)).findFirst();
    }

    /** The operator that was perhaps meant: one or two slips away. */
    static Optional<Operator> like(String key) {
        String lower = key.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(operator -> slips(lower, operator.key()) <= Math.min(MOST_SLIPS, key.length() / 3))
                .findFirst();
    }

    /** Levenshtein's distance: letters to insert, drop or change. */
    private static int slips(String one, String other) {
        int[] row = new int[other.length() + 1];
        Arrays.setAll(row, i -> i);
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int change = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[other.length()];
    }
}
