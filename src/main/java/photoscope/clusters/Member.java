package photoscope.clusters;

import org.jspecify.annotations.Nullable;

import photoscope.photo.PhotoId;

/**
 * A photo of a cluster.
 *
 * @param photo which
 * @param score how well it fits, the cosine with the centroid or what a search said, -1 to 1; null where it is not known
 * @param verdict what the user says of it
 */
public record Member(PhotoId photo, @Nullable Float score, Verdict verdict) {
    /** A photo that was put there by hand. */
    public static Member of(PhotoId photo) {
        return new Member(photo, null, Verdict.UNDECIDED);
    }
}
