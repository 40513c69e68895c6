package photoscope.ui.inspector;

import java.util.List;

import photoscope.clusters.Cluster;
import photoscope.photo.PhotoId;

/** Tells which clusters a photo is in. */
public interface PhotoClusters {
    /** They; asked on worker threads. */
    List<Cluster> of(PhotoId photo);

    /** Shows the photos of one. */
    void open(Cluster cluster);
}
