package photoscope.photo;

/**
 * Names one place that the user asked to have indexed. Random, never reused.
 *
 * @param value the number
 */
public record SourceId(long value) {
    /** A new id. */
    public static SourceId random() {
        return new SourceId(RandomIds.next());
    }
}
