package photoscope.cli;

import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

import photoscope.bench.ClusterBench;
import photoscope.library.LibraryException;

/** {@code photoscope bench clusters}. */
@Command(name = "clusters", mixinStandardHelpOptions = true, sortOptions = false,
        description = "Measure how long automatic clusters take, and how much memory, in a library of random vectors. The pack decides the vectors' dimensions.")
final class BenchClustersCommand implements Callable<Integer> {
    @ParentCommand
    @SuppressWarnings("NullAway.Init") // set by picocli
    private BenchCommand bench;

    @Option(names = "--vectors", paramLabel = "N", defaultValue = "1000000",
            description = "Make so many photos with a vector each (default: ${DEFAULT-VALUE}).")
    private int vectors;

    @Option(names = "--clusters", paramLabel = "K", defaultValue = "500",
            description = "Make so many clusters (default: ${DEFAULT-VALUE}).")
    private int clusters;

    @Option(names = "--moments", description = "Look for moments too.")
    private boolean moments;

    @Override
    public Integer call() throws LibraryException, InterruptedException {
        return bench.run(
                (work, pack) -> new ClusterBench(work, pack, new ClusterBench.Options(vectors, clusters, moments)));
    }
}
