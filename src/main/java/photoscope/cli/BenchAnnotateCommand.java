package photoscope.cli;

import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

import photoscope.bench.AnnotateBench;
import photoscope.library.LibraryException;

/** {@code photoscope bench annotate}. */
@Command(name = "annotate", mixinStandardHelpOptions = true, sortOptions = false,
        description = "Measure how long it takes to rate, tag and caption many photos at once, and until their sidecars are written.")
final class BenchAnnotateCommand implements Callable<Integer> {
    @ParentCommand
    @SuppressWarnings("NullAway.Init") // set by picocli
    private BenchCommand bench;

    @Option(names = "--photos", paramLabel = "N", defaultValue = "10000",
            description = "Annotate so many photos at once (default: ${DEFAULT-VALUE}).")
    private int photos;

    @Override
    public Integer call() throws LibraryException, InterruptedException {
        return bench.run((work, pack) -> new AnnotateBench(work, pack, photos));
    }
}
