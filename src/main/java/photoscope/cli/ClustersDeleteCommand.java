package photoscope.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

import photoscope.clusters.Cluster;
import photoscope.library.Library;
import photoscope.library.LibraryException;

/** {@code photoscope clusters delete}. */
@Command(name = "delete", description = "Take a cluster of yours away; its photos stay.",
        footer = {"", "Examples:", "  photoscope clusters delete Dogs"})
final class ClustersDeleteCommand extends ClustersSubcommand {
    @Parameters(paramLabel = "CLUSTER", description = "Its name.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private String name;

    @Override
    void run(Library library) throws LibraryException, InterruptedException {
        Cluster cluster = named(library, name);
        library.clustering().delete(cluster.id());
        show(cluster);
    }
}
