package photoscope.library;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import photoscope.catalog.AlbumRow;
import photoscope.catalog.Catalog;
import photoscope.catalog.CatalogSession;
import photoscope.clusters.Cluster;
import photoscope.clusters.ClusterKind;
import photoscope.clusters.Member;
import photoscope.tidying.Albums;

/**
 * What counts as a photo's album: the user's collections, then the groups that were named, then albums of other
 * programs; of several the one that comes first.
 */
final class AlbumsByPhoto implements Albums {
    private final Map<Integer, String> albums = new HashMap<>();

    AlbumsByPhoto(Clustering clustering, Catalog catalog) {
        for (ClusterKind kind : new ClusterKind[]{ClusterKind.COLLECTION, ClusterKind.NAMED}) {
            for (Cluster cluster : clustering.all()) {
                if (cluster.kind() == kind) {
                    for (Member member : clustering.members(cluster.id())) {
                        albums.putIfAbsent(catalog.photos().ordinalOf(member.photo()), cluster.name());
                    }
                }
            }
        }
        catalog.read(AlbumsByPhoto::ofOtherPrograms).forEach(albums::putIfAbsent);
    }

    private static Map<Integer, String> ofOtherPrograms(CatalogSession session) {
        List<AlbumRow> inOrder = session.albums().all();
        Map<Integer, Integer> places = IntStream.range(0, inOrder.size())
                .boxed()
                .collect(Collectors.toMap(place -> inOrder.get(place).id(), place -> place));
        Map<Integer, Integer> first = new HashMap<>();
        session.albums()
                .eachMember(
                        (album, photo) -> first.merge(photo, places.getOrDefault(album, inOrder.size()), Math::min));
        Map<Integer, String> titles = new HashMap<>();
        first.forEach((photo, place) -> {
            if (place < inOrder.size()) {
                titles.put(photo, inOrder.get(place).title());
            }
        });
        return titles;
    }

    @Override
    public Optional<String> of(int photo) {
        return Optional.ofNullable(albums.get(photo));
    }
}
