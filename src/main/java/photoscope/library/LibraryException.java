package photoscope.library;

/** The library can't do what was asked; the message is for people and says what to do. */
public final class LibraryException extends Exception {
    private static final long serialVersionUID = 1;

    public LibraryException(String message) {
        super(message);
    }

    public LibraryException(String message, Throwable cause) {
        super(message, cause);
    }
}
