package photoscope.cli;

import java.util.List;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import photoscope.clusters.Cluster;
import photoscope.library.Library;
import photoscope.library.LibraryException;
import photoscope.photo.PhotoId;

/** {@code photoscope clusters split}. */
@Command(name = "split", description = "Split the part of a cluster of yours off that looks most unlike the rest.",
        footer = {"", "Examples:", "  photoscope clusters split Dogs --name \"Other dogs\""})
final class ClustersSplitCommand extends ClustersSubcommand {
    @Parameters(paramLabel = "CLUSTER", description = "Its name.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private String name;

    @Option(names = "--name", required = true, paramLabel = "NAME", description = "What the smaller part is called.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private String newName;

    @Override
    void run(Library library) throws LibraryException, InterruptedException {
        Cluster cluster = named(library, name);
        List<List<PhotoId>> parts = library.clustering().parts(cluster.id(), 2);
        if (parts.size() < 2) {
            throw new LibraryException(name + " has too few photos that differ to split it.");
        }
        show(library.clustering().split(cluster.id(), parts.getLast(), newName));
    }
}
