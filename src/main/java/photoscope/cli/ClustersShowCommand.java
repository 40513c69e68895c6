package photoscope.cli;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

import photoscope.clusters.Bands;
import photoscope.clusters.Cluster;
import photoscope.clusters.Member;
import photoscope.library.Library;
import photoscope.library.LibraryException;

/** {@code photoscope clusters show}. */
@Command(name = "show", description = {
    "Show the photos of a cluster, best fitting first: each with its score, whether that is strong, fair or weak, and your verdict."},
        footer = {"", "Examples:", "  photoscope clusters show kmeans_3",
            "  photoscope clusters show \"Dogs on grass\" --like 20"})
final class ClustersShowCommand extends ClustersSubcommand {
    @Parameters(paramLabel = "CLUSTER", description = "Its name.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private String name;

    @Option(names = "--like", paramLabel = "N", defaultValue = "0",
            description = "Also show so many photos that are not in it and look like it.")
    private int like;

    @Option(names = "--strong", paramLabel = "SCORE",
            description = "Scores are strong from here on, 0 to 1 (default: what holds for the cluster).")
    private @Nullable Float strong;

    @Option(names = "--fair", paramLabel = "SCORE",
            description = "Scores are fair from here on, and weak below (default: what holds for the cluster).")
    private @Nullable Float fair;

    @Option(names = "--keep",
            description = "Let --strong and --fair hold for the cluster from now on, also in the window.")
    private boolean isKeeping;

    private Bands bands(Cluster cluster) {
        float strong = this.strong == null ? cluster.bands().strong() : this.strong;
        float fair = this.fair == null ? Math.min(strong, cluster.bands().fair()) : this.fair;
        if (!(fair >= 0 && fair <= strong && strong <= 1)) {
            throw new ParameterException(usage(), "--fair and --strong take scores from 0 to 1, --fair the lower one");
        }
        return new Bands(fair, strong);
    }

    @Override
    void run(Library library) throws LibraryException, InterruptedException {
        Cluster cluster = named(library, name);
        Bands bands = bands(cluster);
        if (isKeeping) {
            library.clustering().band(cluster.id(), bands);
        }
        List<ClusterExport.Photo> members = ClusterExport.photos(library, cluster, bands);
        List<Member> alike = like > 0 ? library.clustering().moreLike(cluster.id(), like) : List.of();
        List<ClusterExport.Photo> more = ClusterExport.photos(library, alike, Bands.USUAL);
        if (terminal().isJson()) {
            Map<String, Object> json = json(cluster);
            json.put("members", members);
            json.put("like", more);
            terminal().json(json);
            return;
        }
        terminal().line(line(cluster));
        if (!cluster.description().isEmpty()) {
            terminal().line(cluster.description());
        }
        members.forEach(photo -> terminal().line(photo.line()));
        if (like > 0) {
            terminal().line("------- not in it, and like it");
            more.forEach(photo -> terminal().line(photo.line()));
        }
    }
}
