package photoscope.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

import photoscope.bench.FuzzBench;
import photoscope.library.LibraryException;

/** {@code photoscope bench fuzz}. */
@Command(name = "fuzz", mixinStandardHelpOptions = true, sortOptions = false,
        description = "Damage copies of a folder's pictures in many ways and read them: none may end the app or take its memory.")
final class BenchFuzzCommand implements Callable<Integer> {
    @ParentCommand
    @SuppressWarnings("NullAway.Init") // set by picocli
    private BenchCommand bench;

    @Option(names = "--samples", paramLabel = "DIR", required = true, description = "Damage copies of these files.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path samples;

    @Option(names = "--files", paramLabel = "N", defaultValue = "20000",
            description = "Read so many damaged files (default: ${DEFAULT-VALUE}).")
    private int files;

    @Option(names = "--seed", paramLabel = "N", defaultValue = "1",
            description = "Another number damages in other ways (default: ${DEFAULT-VALUE}).")
    private long seed;

    @Override
    public Integer call() throws LibraryException, InterruptedException {
        return bench.run((work, _) -> new FuzzBench(work, new FuzzBench.Options(samples, files, seed)));
    }
}
