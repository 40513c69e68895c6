package photoscope.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import photoscope.clusters.Cluster;
import photoscope.clusters.ClusterKind;
import photoscope.library.Library;
import photoscope.library.LibraryException;

/** {@code photoscope clusters list}. */
@Command(name = "list", description = "Show all clusters.", footer = {"", "Examples:", "  photoscope clusters list",
    "  photoscope clusters list --by size", "  photoscope clusters list --kind named"})
final class ClustersListCommand extends ClustersSubcommand {
    @Option(names = "--by", paramLabel = "ORDER", defaultValue = "position",
            description = "position, size, name or date (default: ${DEFAULT-VALUE}).")
    private Order order = Order.POSITION;

    @Option(names = "--kind", paramLabel = "KIND", description = "Only kmeans, moment, named or collection.")
    private @Nullable ClusterKind kind;

    /** What they can be ordered by. */
    private enum Order {
        POSITION,
        SIZE,
        NAME,
        DATE
    }

    @Override
    void run(Library library) throws LibraryException, InterruptedException {
        List<Cluster> shown = new ArrayList<>(library.clustering().all());
        shown.removeIf(cluster -> kind != null && cluster.kind() != kind);
        switch (order) {
            case POSITION -> {
            }
            case SIZE -> shown.sort(Comparator.comparingInt(Cluster::size).reversed());
            case NAME -> shown.sort(Comparator.comparing(Cluster::name, String.CASE_INSENSITIVE_ORDER));
            case DATE -> shown.sort(Comparator.comparingLong(Cluster::lastTaken).reversed());
        }
        if (terminal().isJson()) {
            terminal().json(shown.stream().map(ClustersSubcommand::json).toList());
        } else if (shown.isEmpty()) {
            terminal().line("There are none. 'photoscope clusters build' finds some.");
        } else {
            shown.forEach(cluster -> terminal().line(line(cluster)));
        }
    }
}
