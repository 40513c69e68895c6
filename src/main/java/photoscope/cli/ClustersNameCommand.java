package photoscope.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import photoscope.clusters.Cluster;
import photoscope.library.Library;
import photoscope.library.LibraryException;

/** {@code photoscope clusters name}. */
@Command(name = "name", description = "Name a cluster: a group that was found becomes yours by that.",
        footer = {"", "Examples:", "  photoscope clusters name kmeans_3 \"Dogs on grass\"",
            "  photoscope clusters name kmeans_3 Dogs --description \"All our dogs\""})
final class ClustersNameCommand extends ClustersSubcommand {
    @Parameters(paramLabel = "CLUSTER", description = "The name it has.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private String name;

    @Parameters(paramLabel = "NAME", description = "The name it gets.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private String newName;

    @Option(names = "--description", paramLabel = "TEXT", description = "What it is about.")
    private @Nullable String description;

    @Override
    void run(Library library) throws LibraryException, InterruptedException {
        Cluster cluster = library.clustering().name(named(library, name).id(), newName);
        if (description != null) {
            library.clustering().describe(cluster.id(), description);
            cluster = named(library, newName);
        }
        show(cluster);
    }
}
