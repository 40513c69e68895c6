package photoscope.annotations;

import java.text.Normalizer;

import photoscope.words.Folding;

/**
 * What a value is a value of. Each tag is a field of its own, so that tags are added and removed apart from each other.
 *
 * @param key its name in the catalog and the journal: {@code rating}, or {@code tag:} and the tag as it is compared
 */
record Field(String key) {
    static final Field RATING = new Field("rating");
    static final Field FAVOURITE = new Field("favourite");
    static final Field HIDDEN = new Field("hidden");
    static final Field TITLE = new Field("title");
    static final Field CAPTION = new Field("caption");
    private static final String TAG = "tag:";

    /** The field of a tag, whatever its case and accents. */
    static Field tag(String name) {
        String folded = Folding.wholly(name);
        // a tag of nothing but signs that folding drops is compared as it is
        return new Field(TAG + (folded.isEmpty() ? Normalizer.normalize(name, Normalizer.Form.NFC) : folded));
    }

    /** A tag as it is compared. */
    String tagKey() {
        return key.substring(TAG.length());
    }

    boolean isTag() {
        return key.startsWith(TAG);
    }
}
