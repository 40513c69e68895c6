package photoscope.ui.clusters;

import photoscope.clusters.Cluster;

/** What clusters start in the window. Called on the JavaFX thread. */
public interface ClusterActions {
    /** Shows a cluster's photos. */
    void open(Cluster cluster);

    /** Shows photos that are not in a cluster and look like it. */
    void showMoreLike(Cluster cluster);

    /** Opens a cluster and what can be written about all of its photos. */
    void annotateAll(Cluster cluster);

    /** Groups all photos anew. */
    void build();

    /** A cluster has another name; {@link #changed} follows. */
    void renamed(String before, String now);

    /** Clusters were changed. */
    void changed();

    /** Tells what was changed, in a sentence, and offers to take it back. */
    void tell(String sentence, Runnable undo);

    /** Tells what went wrong. */
    void fail(Exception failure);
}
