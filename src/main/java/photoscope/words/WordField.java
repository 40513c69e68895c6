package photoscope.words;

/** What words about a photo can be found in; a match in an earlier field counts for more. */
public enum WordField {
    TITLE("title", 3f, false),
    KEYWORDS("keywords", 3f, true),
    ALBUM("album", 3f, true),
    PERSON("person", 3f, true),
    CAPTION("caption", 2.5f, false),
    NOTES("notes", 2f, false),
    PLACE("place", 2f, true),
    NAME("name", 1.5f, true),
    ARTIST("artist", 1f, true),
    CAMERA("camera", 1f, true),
    FOLDER("folder", 0.8f, false);

    private final String key;
    private final float boost;
    private final boolean whole;

    WordField(String key, float boost, boolean whole) {
        this.key = key;
        this.boost = boost;
        this.whole = whole;
    }

    /** The name of the index's field that holds the single words. */
    String key() {
        return key;
    }

    /** The name of the index's field that holds uncut values. */
    String wholeKey() {
        return key + ".whole";
    }

    /** By how much a match here outweighs one in a camera's name. */
    float boost() {
        return boost;
    }

    /** Whether values are also kept uncut, for exact filters and completion. */
    boolean isWhole() {
        return whole;
    }
}
