package photoscope.ui.browse;

import org.jspecify.annotations.Nullable;

import photoscope.clusters.Bands;
import photoscope.clusters.Bands.Band;
import photoscope.clusters.ClusterId;
import photoscope.clusters.Verdict;
import photoscope.photo.PhotoId;

/** Which photos one looks at where a cluster or a stack is open. */
public sealed interface ClusterSight {
    /** All members. */
    Members ALL = new Members(null, null, null);

    /**
     * Its members.
     *
     * @param bands what is strong and what is fair; null for what holds for the cluster
     * @param band only those; null for all
     * @param verdict only those; null for all
     */
    record Members(@Nullable Bands bands, @Nullable Band band, @Nullable Verdict verdict) implements ClusterSight {
        public Members within(@Nullable Bands other) {
            return new Members(other, band, verdict);
        }

        public Members only(@Nullable Band other) {
            return new Members(bands, other, verdict);
        }

        public Members only(@Nullable Verdict other) {
            return new Members(bands, band, other);
        }
    }

    /**
     * Photos that are not in it and look like it.
     *
     * @param name of the cluster
     */
    record MoreLike(ClusterId cluster, String name) implements ClusterSight {}

    /**
     * The photos that lists show as one, the one they show first.
     *
     * @param leader the one they show
     */
    record Stack(PhotoId leader) implements ClusterSight {}
}
