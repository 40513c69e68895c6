package photoscope.tidying;

/** Something that is not done; the message says why, in a sentence for people, and what to do. */
public final class TidyingRefused extends Exception {
    private static final long serialVersionUID = 1;

    public TidyingRefused(String message) {
        super(message);
    }
}
