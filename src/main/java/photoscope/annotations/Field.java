package photoscope.annotations;

import java.text.Normalizer;

import photoscope.words.Folding;

/**
 * What a value is a value of. Each tag, comment, made-up field and cluster is a field of its own, so that they are
 * added and removed apart from each other.
 *
 * @param key its name in the catalog and the journal: {@code rating}, or {@code tag:} and the tag as it is compared
 */
record Field(String key) {
    static final Field RATING = new Field("rating");
    static final Field FAVOURITE = new Field("favourite");
    static final Field HIDDEN = new Field("hidden");
    static final Field STATUS = new Field("status");
    static final Field TITLE = new Field("title");
    static final Field CAPTION = new Field("caption");

    /** Fields of which there may be any number. */
    enum Many {
        TAG("tag:"),
        COMMENT("comment:"),
        CUSTOM("custom:"),
        CLUSTER("cluster:");

        private final String prefix;

        Many(String prefix) {
            this.prefix = prefix;
        }

        String prefix() {
            return prefix;
        }
    }

    /** The field of a tag, whatever its case and accents. */
    static Field tag(String name) {
        return new Field(Many.TAG.prefix + compared(name));
    }

    /** The field of a comment. */
    static Field comment(String id) {
        return new Field(Many.COMMENT.prefix + id);
    }

    /** A field that a person made up, by its very name. */
    static Field custom(String name) {
        return new Field(Many.CUSTOM.prefix + name);
    }

    /** The field of a cluster, whatever its case and accents. */
    static Field cluster(String name) {
        return new Field(Many.CLUSTER.prefix + compared(name));
    }

    private static String compared(String name) {
        String folded = Folding.wholly(name);
        // what is nothing but signs that folding drops is compared as it is
        return folded.isEmpty() ? Normalizer.normalize(name, Normalizer.Form.NFC) : folded;
    }

    boolean is(Many many) {
        return key.startsWith(many.prefix);
    }

    /** What tells it from others of its kind: a tag as it is compared, a comment's id, a made-up field's name. */
    String name() {
        return key.substring(key.indexOf(':') + 1);
    }
}
