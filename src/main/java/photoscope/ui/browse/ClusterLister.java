package photoscope.ui.browse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import photoscope.clusters.Bands;
import photoscope.clusters.Cluster;
import photoscope.clusters.Member;
import photoscope.library.Library;
import photoscope.library.LibraryException;
import photoscope.library.PhotoList;
import photoscope.photo.PhotoId;
import photoscope.photo.Sentence;
import photoscope.search.SortOrder;

/** Finds the photos of a cluster, and those that look like it. */
final class ClusterLister {
    /** More than one puts into a cluster at a time. */
    private static final int MOST_ALIKE = 500;
    private final Library library;

    ClusterLister(Library library) {
        this.library = library;
    }

    Shown members(Place.Photos place, Cluster cluster, ClusterSight.Members sight) {
        List<Member> members = library.clustering().members(cluster.id());
        Map<Long, Member> known = byPhoto(members);
        Bands bands = sight.bands() == null ? cluster.bands() : sight.bands();
        PhotoList all = list(members, place.order());
        ClusterPhotos whole = new ClusterPhotos(cluster, bands, true, all, known);
        if (sight.band() == null && sight.verdict() == null) {
            return new Shown(place, all, null, whole);
        }
        List<PhotoId> seen = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            if ((sight.band() == null || sight.band() == whole.band(i))
                    && (sight.verdict() == null || sight.verdict() == whole.verdict(i))) {
                seen.add(new PhotoId(all.id(i)));
            }
        }
        PhotoList part = library.photos().listOf(seen, SortOrder.MATCH);
        return new Shown(place, part, null, whole.narrowed(part, known));
    }

    Shown alike(Place.Photos place, ClusterSight.MoreLike sight) throws LibraryException, InterruptedException {
        Cluster cluster = library.clustering()
                .get(sight.cluster())
                .orElseThrow(
                        () -> new LibraryException(Sentence.of("There is no cluster “%s” any more.", sight.name())));
        List<Member> found = library.clustering().moreLike(cluster.id(), MOST_ALIKE);
        PhotoList list = list(found, place.order());
        return new Shown(place, list, null, new ClusterPhotos(cluster, Bands.USUAL, false, list, byPhoto(found)));
    }

    private PhotoList list(List<Member> members, SortOrder order) {
        return library.photos().listOf(members.stream().map(Member::photo).toList(), order);
    }

    private static Map<Long, Member> byPhoto(List<Member> members) {
        Map<Long, Member> known = HashMap.newHashMap(members.size());
        members.forEach(member -> known.put(member.photo().value(), member));
        return known;
    }
}
