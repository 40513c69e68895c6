package photoscope.cli;

import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

import photoscope.bench.ScanBench;
import photoscope.library.LibraryException;

/** {@code photoscope bench scan}. */
@Command(name = "scan", mixinStandardHelpOptions = true, sortOptions = false,
        description = "Measure how fast files are met for the first time, and how fast they are passed over when nothing has changed: 100,000 in 10 seconds at most.")
final class BenchScanCommand implements Callable<Integer> {
    @ParentCommand
    @SuppressWarnings("NullAway.Init") // set by picocli
    private BenchCommand bench;

    @Option(names = "--folders", paramLabel = "N", defaultValue = "1000",
            description = "Make so many folders (default: ${DEFAULT-VALUE}).")
    private int folders;

    @Option(names = "--files", paramLabel = "N", defaultValue = "100",
            description = "Make so many files in each (default: ${DEFAULT-VALUE}).")
    private int files;

    @Option(names = "--cold",
            description = "Have the system forget what it keeps of the disk before the second scan (Linux, as root).")
    private boolean cold;

    @Override
    public Integer call() throws LibraryException, InterruptedException {
        return bench.run((work, pack) -> new ScanBench(work, pack, new ScanBench.Options(folders, files, cold)));
    }
}
