package photoscope.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

import photoscope.bench.DecodeBench;
import photoscope.library.LibraryException;

/** {@code photoscope bench decode}. */
@Command(name = "decode", mixinStandardHelpOptions = true, sortOptions = false,
        description = "Measure how quick pictures are made of files, beside libjpeg-turbo and FFmpeg.")
final class BenchDecodeCommand implements Callable<Integer> {
    @ParentCommand
    @SuppressWarnings("NullAway.Init") // set by picocli
    private BenchCommand bench;

    @Option(names = "--heic", paramLabel = "FILE", description = "Decode this tiled picture of 12 megapixels too.")
    private @Nullable Path heic;

    @Option(names = "--film", paramLabel = "FILE",
            description = "Decode the key frames of this MP4 or MOV too, beside FFmpeg's program.")
    private @Nullable Path film;

    @Override
    public Integer call() throws LibraryException, InterruptedException {
        return bench.run((work, _) -> new DecodeBench(work, Optional.ofNullable(heic), Optional.ofNullable(film)));
    }
}
