package photoscope.library;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import photoscope.catalog.PhotoColumns;
import photoscope.clusters.Cluster;
import photoscope.clusters.ClusterKind;
import photoscope.clusters.Member;
import photoscope.tidying.Albums;

/** The collections and named groups of the user as albums; a photo in several is in the one that comes first. */
final class CollectionAlbums implements Albums {
    private final Map<Integer, String> albums = new HashMap<>();

    CollectionAlbums(Clustering clustering, PhotoColumns photos) {
        for (ClusterKind kind : new ClusterKind[]{ClusterKind.COLLECTION, ClusterKind.NAMED}) {
            for (Cluster cluster : clustering.all()) {
                if (cluster.kind() == kind) {
                    for (Member member : clustering.members(cluster.id())) {
                        albums.putIfAbsent(photos.ordinalOf(member.photo()), cluster.name());
                    }
                }
            }
        }
    }

    @Override
    public Optional<String> of(int photo) {
        return Optional.ofNullable(albums.get(photo));
    }
}
