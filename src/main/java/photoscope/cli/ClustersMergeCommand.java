package photoscope.cli;

import java.util.ArrayList;
import java.util.List;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import photoscope.clusters.ClusterId;
import photoscope.library.Library;
import photoscope.library.LibraryException;

/** {@code photoscope clusters merge}. */
@Command(name = "merge", description = "Put several clusters together into one, which is yours.",
        footer = {"", "Examples:", "  photoscope clusters merge --name Dogs kmeans_3 kmeans_7"})
final class ClustersMergeCommand extends ClustersSubcommand {
    @Option(names = "--name", required = true, paramLabel = "NAME", description = "What it is called.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private String name;

    @Parameters(arity = "2..*", paramLabel = "CLUSTER", description = "Names of those to put together.")
    private List<String> merged = List.of();

    @Override
    void run(Library library) throws LibraryException, InterruptedException {
        List<ClusterId> ids = new ArrayList<>();
        for (String one : merged) {
            ids.add(named(library, one).id());
        }
        show(library.clustering().merge(ids, name));
    }
}
