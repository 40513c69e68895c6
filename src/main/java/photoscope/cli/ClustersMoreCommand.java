package photoscope.cli;

import java.util.List;
import java.util.Map;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

import photoscope.clusters.Bands;
import photoscope.clusters.Cluster;
import photoscope.clusters.ClusterKind;
import photoscope.clusters.Member;
import photoscope.library.Library;
import photoscope.library.LibraryException;

/** {@code photoscope clusters more}. */
@Command(name = "more",
        description = {"Show photos that are not in a cluster and look most like it.",
            "Approved photos of it draw, rejected ones push away."},
        footer = {"", "Examples:", "  photoscope clusters more Beaches",
            "  photoscope clusters more Beaches -n 5 --add"})
final class ClustersMoreCommand extends ClustersSubcommand {
    @Parameters(paramLabel = "CLUSTER", description = "Its name.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private String name;

    @Option(names = {"--top", "-n"}, defaultValue = "20", paramLabel = "N",
            description = "So many (default: ${DEFAULT-VALUE}).")
    private int top;

    @Option(names = "--add", description = "Put them into it, undecided; a collection keeps their scores.")
    private boolean isAdding;

    @Override
    void run(Library library) throws LibraryException, InterruptedException {
        if (top < 1) {
            throw new ParameterException(usage(), "--top takes a number from 1 on");
        }
        Cluster cluster = named(library, name);
        List<Member> more = library.clustering().moreLike(cluster.id(), top);
        List<ClusterExport.Photo> photos = ClusterExport.photos(library, more, Bands.USUAL);
        if (isAdding) {
            if (cluster.kind() == ClusterKind.COLLECTION) {
                library.clustering().put(cluster.id(), more);
            } else {
                library.clustering().add(cluster.id(), more.stream().map(Member::photo).toList());
            }
        }
        if (terminal().isJson()) {
            terminal().json(Map.of("cluster", cluster.name(), "added", isAdding, "more", photos));
        } else if (photos.isEmpty()) {
            terminal().line("There are no other photos.");
        } else {
            photos.forEach(photo -> terminal().line(photo.line()));
        }
    }
}
