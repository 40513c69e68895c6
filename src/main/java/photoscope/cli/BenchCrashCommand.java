package photoscope.cli;

import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

import photoscope.bench.CrashBench;
import photoscope.library.LibraryException;

/** {@code photoscope bench crash}. */
@Command(name = "crash", mixinStandardHelpOptions = true, sortOptions = false,
        description = "Kill a process in the middle of bulk edits, again and again, and look whether anything is lost that counted as done.")
final class BenchCrashCommand implements Callable<Integer> {
    @ParentCommand
    @SuppressWarnings("NullAway.Init") // set by picocli
    private BenchCommand bench;

    @Option(names = "--kills", paramLabel = "N", defaultValue = "1000",
            description = "Kill so often (default: ${DEFAULT-VALUE}).")
    private int kills;

    @Override
    public Integer call() throws LibraryException, InterruptedException {
        return bench.run((work, pack) -> new CrashBench(work, pack, kills));
    }
}
