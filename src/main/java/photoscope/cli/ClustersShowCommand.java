package photoscope.cli;

import java.util.List;
import java.util.Map;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import photoscope.clusters.Cluster;
import photoscope.clusters.Member;
import photoscope.library.Library;
import photoscope.library.LibraryException;

/** {@code photoscope clusters show}. */
@Command(name = "show", description = "Show the photos of a cluster, best fitting first.", footer = {"", "Examples:",
    "  photoscope clusters show kmeans_3", "  photoscope clusters show \"Dogs on grass\" --like 20"})
final class ClustersShowCommand extends ClustersSubcommand {
    @Parameters(paramLabel = "CLUSTER", description = "Its name.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private String name;

    @Option(names = "--like", paramLabel = "N", defaultValue = "0",
            description = "Also show so many photos that are not in it and look like it.")
    private int like;

    @Override
    void run(Library library) throws LibraryException, InterruptedException {
        Cluster cluster = named(library, name);
        List<Member> members = library.clustering().members(cluster.id());
        List<Member> alike = like > 0 ? library.clustering().moreLike(cluster.id(), like) : List.of();
        if (terminal().isJson()) {
            Map<String, Object> json = json(cluster);
            json.put("members", ClusterExport.photos(library, members));
            json.put("like", ClusterExport.photos(library, alike));
            terminal().json(json);
            return;
        }
        terminal().line(line(cluster));
        if (!cluster.description().isEmpty()) {
            terminal().line(cluster.description());
        }
        ClusterExport.photos(library, members).forEach(photo -> terminal().line(photo.line()));
        if (like > 0) {
            terminal().line("------- not in it, and like it");
            ClusterExport.photos(library, alike).forEach(photo -> terminal().line(photo.line()));
        }
    }
}
