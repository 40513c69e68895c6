package photoscope.media.ffmpeg;

/** FFmpeg can make no picture of some bytes. */
public final class DecodeException extends Exception {
    private final Kind kind;

    /** Why not. */
    public enum Kind {
        DAMAGED,
        UNSUPPORTED,
        TOO_LARGE
    }

    DecodeException(Kind kind, String message) {
        super(message);
        this.kind = kind;
    }

    static DecodeException damaged(String message) {
        return new DecodeException(Kind.DAMAGED, message);
    }

    public Kind kind() {
        return kind;
    }
}
