package photoscope.photo;

/**
 * Names one disk or share. Random, never reused.
 *
 * @param value the number
 */
public record VolumeId(long value) {
    /** A new id. */
    public static VolumeId random() {
        return new VolumeId(RandomIds.next());
    }
}
