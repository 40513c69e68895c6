package photoscope.cli;

import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

import photoscope.bench.SearchBench;
import photoscope.library.LibraryException;

/** {@code photoscope bench search}. */
@Command(name = "search", mixinStandardHelpOptions = true, sortOptions = false,
        description = "Measure whole searches by words, by words with filters, and by picture, in a library of random vectors: 50 ms at most for 95 of 100. The pack decides the vectors' dimensions.")
final class BenchSearchCommand implements Callable<Integer> {
    @ParentCommand
    @SuppressWarnings("NullAway.Init") // set by picocli
    private BenchCommand bench;

    @Option(names = "--vectors", paramLabel = "N", defaultValue = "200000",
            description = "Make so many photos with a vector each (default: ${DEFAULT-VALUE}).")
    private int vectors;

    @Option(names = "--queries", paramLabel = "N", defaultValue = "300",
            description = "Search so often in each way (default: ${DEFAULT-VALUE}).")
    private int queries;

    @Override
    public Integer call() throws LibraryException, InterruptedException {
        return bench.run((work, pack) -> new SearchBench(work, pack, vectors, queries));
    }
}
