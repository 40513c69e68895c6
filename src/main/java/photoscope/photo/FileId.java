package photoscope.photo;

/**
 * Names one file: bytes at a path on a volume. Random, never reused.
 *
 * @param value the number
 */
public record FileId(long value) {
    /** A new id. */
    public static FileId random() {
        return new FileId(RandomIds.next());
    }
}
