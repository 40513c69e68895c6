package photoscope.catalog;

/** The catalog can't do what was asked; the message says why and what to do. */
public final class CatalogException extends RuntimeException {
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

    public CatalogException(Kind kind, String message, Throwable cause) {
        super(message, cause);
        this.kind = kind;
    }

    public CatalogException(Kind kind, String message) {
        super(message);
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }
}
