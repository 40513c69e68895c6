package photoscope.ui.inspector;

import java.util.List;

import photoscope.clusters.Cluster;
import photoscope.photo.PhotoId;

/** A library without clusters. */
final class NoClusters implements PhotoClusters {
    @Override
    public List<Cluster> of(PhotoId photo) {
        return List.of();
    }

    @Override
    public void open(Cluster cluster) {
        throw new AssertionError("There is none to open.");
    }
}
