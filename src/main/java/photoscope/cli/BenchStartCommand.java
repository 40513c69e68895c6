package photoscope.cli;

import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

import photoscope.bench.StartBench;
import photoscope.bench.WindowProbes;
import photoscope.library.LibraryException;

/** {@code photoscope bench start}. */
@Command(name = "start", mixinStandardHelpOptions = true, sortOptions = false,
        description = "Measure how soon the installed window is there with its cache of classes and without: in seven tenths of the time. It shows for some seconds and needs a display.")
final class BenchStartCommand implements Callable<Integer> {
    @ParentCommand
    @SuppressWarnings("NullAway.Init") // set by picocli
    private BenchCommand bench;

    @Option(names = "--photos", paramLabel = "N", defaultValue = "100000",
            description = "Make a library of so many photos (default: ${DEFAULT-VALUE}).")
    private int photos;

    @Option(names = "--times", paramLabel = "N", defaultValue = "5",
            description = "Start it so often in each way; the middle figure counts (default: ${DEFAULT-VALUE}).")
    private int times;

    @Override
    public Integer call() throws LibraryException, InterruptedException {
        WindowProbes probes = bench.windowProbes();
        return bench.run((work, pack) -> new StartBench(work, pack, new StartBench.Options(photos, times), probes));
    }
}
