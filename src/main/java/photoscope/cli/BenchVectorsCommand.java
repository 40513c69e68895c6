package photoscope.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

import photoscope.bench.VectorSet;
import photoscope.bench.VectorsBench;
import photoscope.library.LibraryException;

/** {@code photoscope bench vectors}. */
@Command(name = "vectors", mixinStandardHelpOptions = true, sortOptions = false,
        description = "Measure the index of vectors: recall, speed, memory, building. With --work it goes on building where it was stopped.",
        footer = {"", "Files are those of the field's exchange format, .fvecs and .ivecs, as public sets",
            "have them."})
final class BenchVectorsCommand implements Callable<Integer> {
    @ParentCommand
    @SuppressWarnings("NullAway.Init") // set by picocli
    private BenchCommand bench;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Option(names = "--base", paramLabel = "FILE", description = "Search among the vectors of this .fvecs file.")
    private @Nullable Path base;

    @Option(names = "--query", paramLabel = "FILE", description = "Search for the vectors of this .fvecs file.")
    private @Nullable Path query;

    @Option(names = "--truth", paramLabel = "FILE",
            description = "The right answers, an .ivecs file (default: found by looking at all).")
    private @Nullable Path truth;

    @Option(names = "--vectors", paramLabel = "N", defaultValue = "100000",
            description = "Without files: make so many random vectors (default: ${DEFAULT-VALUE}).")
    private int vectors;

    @Option(names = "--dimensions", paramLabel = "N", defaultValue = "512",
            description = "Without files: of so many dimensions (default: ${DEFAULT-VALUE}).")
    private int dimensions;

    @Option(names = "--threads", paramLabel = "N", description = "Build and search on so many threads (default: all).")
    private @Nullable Integer threads;

    @Option(names = "--exact", paramLabel = "N", defaultValue = "200",
            description = "Ask the exact scan so many of the queries (default: ${DEFAULT-VALUE}).")
    private int exact;

    @Override
    public Integer call() throws LibraryException, InterruptedException {
        if ((base == null) != (query == null) || (base == null && truth != null)) {
            throw new ParameterException(spec.commandLine(), "--base and --query belong together.");
        }
        VectorSet set = base == null || query == null ? null : new VectorSet(base, query, truth);
        int working = threads == null ? Runtime.getRuntime().availableProcessors() : threads;
        return bench.run((work, _) -> new VectorsBench(work,
                new VectorsBench.Options(set, vectors, dimensions, working, exact)));
    }
}
