package photoscope.models;

/** A model pack cannot do its work; the message tells a person which pack, which file, and what to do. */
public final class ModelException extends Exception {
    private static final long serialVersionUID = 1L;

    ModelException(String message) {
        super(message);
    }

    ModelException(String message, Throwable cause) {
        super(message, cause);
    }

    /** For a pack whose files are not what its manifest promises. */
    static ModelException damaged(String pack, String what) {
        return new ModelException(damagedMessage(pack, what));
    }

    /** The same, with what the encoder's library said as its cause. */
    static ModelException damaged(String pack, String what, Throwable cause) {
        return new ModelException(damagedMessage(pack, what), cause);
    }

    private static String damagedMessage(String pack, String what) {
        return "Model pack " + pack + " is damaged: " + what + ". To mend it: 'photoscope models install " + pack + "'";
    }
}
