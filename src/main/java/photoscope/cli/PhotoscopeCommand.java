package photoscope.cli;

import java.io.PrintStream;
import java.nio.file.Path;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

import photoscope.library.Library;
import photoscope.library.LibraryEnvironment;
import photoscope.library.LibraryException;
import photoscope.library.LibraryFolder;

/** The program's own command line, and what all its commands share. */
@Command(name = "photoscope", version = "Photoscope 0.1.0", mixinStandardHelpOptions = true, subcommands = {
    IndexCommand.class, SearchCommand.class, SimilarCommand.class, StatsCommand.class, VerifyCommand.class,
    ProblemsCommand.class, RetryCommand.class, ModelsCommand.class, RebuildCommand.class, BackupCommand.class,
    RestoreCommand.class, ConfigCommand.class, SearchesCommand.class,
    EvaluateCommand.class,
    BenchCommand.class}, header = "Find, look through and tidy every photo you own, on your own computer.", synopsisSubcommandLabel = "COMMAND", sortOptions = false, footer = {
        "", "Examples:",
        "  photoscope index ~/Pictures                 index a folder; again to take in what is new",
        "  photoscope search \"dog on a beach\"          find by words",
        "  photoscope search \"beach year:2019 -people\" with filters; see 'photoscope search --help'",
        "  photoscope similar photo.jpg                find by picture",
        "  photoscope stats                            what the library holds",
        "  photoscope problems                         what could not be indexed, and why", "",
        "Exit codes: 0 done; 1 failed, the message says why; 2 wrong usage; 3 'verify' found a mismatch;",
        "4 another Photoscope has the library open; 130 ended by Ctrl-C, what was finished is kept."})
public final class PhotoscopeCommand {
    private final PrintStream out;
    private final PrintStream err;
    private final boolean interactive;

    @Option(names = "--library", paramLabel = "DIR", scope = ScopeType.INHERIT, description = "The library's folder (default: the system's place for application data).")
    private @Nullable Path library;

    @Option(names = "--json", scope = ScopeType.INHERIT, description = "Answer with JSON, for scripts.")
    private boolean json;

    /**
     * @param out for answers
     * @param err for progress and errors
     * @param interactive whether a person watches
     */
    PhotoscopeCommand(PrintStream out, PrintStream err, boolean interactive) {
        this.out = out;
        this.err = err;
        this.interactive = interactive;
    }

    Terminal terminal() {
        return new Terminal(out, err, json, interactive);
    }

    LibraryFolder libraryFolder() {
        return library == null
                ? LibraryEnvironment.defaultLibrary()
                : new LibraryFolder(library.toAbsolutePath());
    }

    Library open() throws LibraryException {
        return Library.open(libraryFolder(), LibraryEnvironment.ofThisComputer());
    }
}
