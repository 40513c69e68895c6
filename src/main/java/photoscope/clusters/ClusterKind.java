package photoscope.clusters;

/** Who made a cluster, and how. Their order is stored. */
public enum ClusterKind {
    /** A job: photos alike by k-means, each photo in one. */
    KMEANS("kmeans_"),
    /** A job: moments that look alike, by density; many photos are in none. */
    MOMENT("moment_"),
    /** The user: a set that is frozen. */
    NAMED("cluster_"),
    /** The user: photos put together, each with a score and a verdict. */
    COLLECTION("collection_");

    private final String prefix;

    ClusterKind(String prefix) {
        this.prefix = prefix;
    }

    /** Whether the next build may replace it. */
    public boolean isAutomatic() {
        return this == KMEANS || this == MOMENT;
    }

    /** What names begin with that nobody has chosen. */
    String prefix() {
        return prefix;
    }
}
