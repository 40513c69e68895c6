package photoscope.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

import photoscope.bench.WindowBench;
import photoscope.bench.WindowProbes;
import photoscope.library.LibraryException;

/** {@code photoscope bench window}. */
@Command(name = "window", mixinStandardHelpOptions = true, sortOptions = false,
        description = "Measure the window with many photos: start, scrolling, jumps, heap. It shows for some seconds and needs a display; one that nobody sees, such as Xvfb's, will do.")
final class BenchWindowCommand implements Callable<Integer> {
    @ParentCommand
    @SuppressWarnings("NullAway.Init") // set by picocli
    private BenchCommand bench;

    @Option(names = "--photos", paramLabel = "N", defaultValue = "100000",
            description = "Make a library of so many photos (default: ${DEFAULT-VALUE}).")
    private int photos;

    @Option(names = "--thumbnails", paramLabel = "DIR",
            description = "Show the photos of this folder, over and over (default: made pictures).")
    private @Nullable Path thumbnails;

    @Option(names = "--times", paramLabel = "N", defaultValue = "3",
            description = "Start each window so often; the middle figure counts (default: ${DEFAULT-VALUE}).")
    private int times;

    @Override
    public Integer call() throws LibraryException, InterruptedException {
        WindowProbes probes = bench.windowProbes();
        return bench.run((work, pack) -> new WindowBench(work, pack,
                new WindowBench.Options(photos, Optional.ofNullable(thumbnails), times), probes));
    }
}
