package photoscope.ui.shell;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import javafx.beans.value.ObservableValue;

import photoscope.clusters.Cluster;
import photoscope.clusters.Member;
import photoscope.clusters.Verdict;
import photoscope.library.Library;
import photoscope.library.PhotoList;
import photoscope.photo.PhotoId;
import photoscope.search.SortOrder;
import photoscope.ui.annotate.WholeCluster;
import photoscope.ui.browse.ClusterPhotos;
import photoscope.ui.clusters.OpenClusterModel;

/** The cluster that is open, as the sheet of annotations writes about it. */
final class LibraryCluster implements WholeCluster {
    private final Library library;
    private final OpenClusterModel open;

    LibraryCluster(Library library, OpenClusterModel open) {
        this.library = library;
        this.open = open;
    }

    @Override
    public ObservableValue<String> name() {
        return open.photos().map(shown -> shown.areMembers() ? shown.cluster().name() : "").orElse("");
    }

    @Override
    public Callable<List<PhotoId>> photos() {
        ClusterPhotos shown = open.photos().get();
        return () -> shown == null ? List.of() : belonging(shown.cluster());
    }

    private List<PhotoId> belonging(Cluster cluster) {
        List<PhotoId> belonging = library.clustering()
                .members(cluster.id())
                .stream()
                .filter(member -> member.verdict() != Verdict.REJECTED)
                .map(Member::photo)
                .toList();
        PhotoList seen = library.photos().listOf(belonging, SortOrder.MATCH);
        return IntStream.range(0, seen.size()).mapToObj(seen::id).map(PhotoId::new).toList();
    }
}
