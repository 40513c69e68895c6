package photoscope.photo;

/**
 * Names what gets an embedding: a whole picture, later a video frame, a region, a face. Random, never reused.
 *
 * @param value the number
 */
public record PartId(long value) {
    /** A new id. */
    public static PartId random() {
        return new PartId(RandomIds.next());
    }
}
