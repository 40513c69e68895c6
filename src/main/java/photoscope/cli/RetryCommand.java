package photoscope.cli;

import java.nio.file.Path;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

import photoscope.library.IndexRun;
import photoscope.library.Library;
import photoscope.library.LibraryException;

/** {@code photoscope retry}. */
@Command(name = "retry", description = "Read the files that had problems again, and only those.",
        footer = {"", "Examples:", "  photoscope retry", "  photoscope retry ~/Pictures/2019"})
final class RetryCommand extends LibraryCommand {
    @Parameters(arity = "0..1", paramLabel = "PATH", description = "Only at or below this path.")
    private @Nullable Path below;

    @Override
    public Integer call() throws LibraryException {
        try (Library library = photoscope.open()) {
            int marked = library.indexing()
                    .markProblemsForRetry(Optional.ofNullable(below).map(path -> path.toAbsolutePath().normalize()));
            if (marked == 0 && !terminal().isJson()) {
                terminal().line("No file has a problem there.");
                return ExitCode.DONE;
            }
            IndexRun run = library.indexing().indexPending();
            return IndexCommand.show(jobs().run(run.control(), run::progress, run::run), terminal());
        }
    }
}
