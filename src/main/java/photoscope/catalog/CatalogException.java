package photoscope.catalog;

import photoscope.photo.Sentence;
import photoscope.photo.Told;

/** The catalog can't do what was asked; the message says why and what to do. */
public final class CatalogException extends RuntimeException implements Told {
    /** What kind of trouble it is, for those who can do something about it. */
    public enum Kind {
        IN_USE,
        DAMAGED,
        TOO_NEW,
        DISK_FULL,
        NOT_WRITABLE,
        UNTRUSTED,
        OTHER
    }

    private static final long serialVersionUID = 1;
    private final Kind kind;
    private final transient Sentence sentence;

    public CatalogException(Kind kind, Sentence sentence, Throwable cause) {
        super(sentence.english(), cause);
        this.kind = kind;
        this.sentence = sentence;
    }

    public CatalogException(Kind kind, Sentence sentence) {
        super(sentence.english());
        this.kind = kind;
        this.sentence = sentence;
    }

    @Override
    public Sentence sentence() {
        return sentence;
    }

    public Kind kind() {
        return kind;
    }
}
