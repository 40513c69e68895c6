package photoscope.cli;

import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

import photoscope.bench.OpenBench;
import photoscope.library.LibraryException;

/** {@code photoscope bench open}. */
@Command(name = "open", mixinStandardHelpOptions = true, sortOptions = false,
        description = "Measure the time from opening a large library to its first answer, in a warm and in a fresh process: 2 seconds at most for a million photos. Making that library takes some minutes; --work keeps it.")
final class BenchOpenCommand implements Callable<Integer> {
    @ParentCommand
    @SuppressWarnings("NullAway.Init") // set by picocli
    private BenchCommand bench;

    @Option(names = "--rows", paramLabel = "N", defaultValue = "1000000",
            description = "Make a library of so many photos (default: ${DEFAULT-VALUE}).")
    private int rows;

    @Option(names = "--times", paramLabel = "N", defaultValue = "5",
            description = "Open it so often in each way; the middle one counts (default: ${DEFAULT-VALUE}).")
    private int times;

    @Override
    public Integer call() throws LibraryException, InterruptedException {
        return bench.run((work, pack) -> new OpenBench(work, pack, rows, times));
    }
}
