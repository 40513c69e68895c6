package photoscope.vectors;

/** A stored vector can't be trusted: its photo has to be embedded again. */
public final class VectorDamaged extends Exception {
    private static final long serialVersionUID = 1;
    private final int ordinal;

    VectorDamaged(int ordinal, String reason) {
        super("Vector " + ordinal + " " + reason + "; its photo has to be embedded again.");
        this.ordinal = ordinal;
    }

    VectorDamaged(int ordinal, Exception cause) {
        super("Vector " + ordinal + " could not be read: " + cause.getMessage(), cause);
        this.ordinal = ordinal;
    }

    /** Which one. */
    public int ordinal() {
        return ordinal;
    }
}
