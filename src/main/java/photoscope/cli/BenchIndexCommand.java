package photoscope.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

import photoscope.bench.IndexBench;
import photoscope.library.LibraryException;

/** {@code photoscope bench index}. */
@Command(name = "index", mixinStandardHelpOptions = true, sortOptions = false,
        description = "Compare indexing with what its two heaviest parts, decoding and encoding, allow when they run alone. The ratio has to be 0.85 or more.")
final class BenchIndexCommand implements Callable<Integer> {
    @ParentCommand
    @SuppressWarnings("NullAway.Init") // set by picocli
    private BenchCommand bench;

    @Option(names = "--photos", paramLabel = "DIR",
            description = "Index the photos of this folder (default: photos that the bench makes).")
    private @Nullable Path photos;

    @Option(names = "--count", paramLabel = "N", defaultValue = "96",
            description = "Make so many photos (default: ${DEFAULT-VALUE}).")
    private int count;

    @Option(names = "--width", paramLabel = "PIXELS", defaultValue = "4000",
            description = "Make them so wide, and three quarters as high (default: ${DEFAULT-VALUE}: 12 megapixels).")
    private int width;

    @Option(names = "--rounds", paramLabel = "N", defaultValue = "5",
            description = "Measure everything so often; the middle round counts (default: ${DEFAULT-VALUE}).")
    private int rounds;

    @Override
    public Integer call() throws LibraryException, InterruptedException {
        return bench.run((work, pack) -> new IndexBench(work, pack,
                new IndexBench.Options(Optional.ofNullable(photos), count, width, width * 3 / 4, rounds)));
    }
}
