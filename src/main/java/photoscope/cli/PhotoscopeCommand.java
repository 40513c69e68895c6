package photoscope.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

import photoscope.bench.WindowProbes;
import photoscope.library.Library;
import photoscope.library.LibraryEnvironment;
import photoscope.library.LibraryException;
import photoscope.library.LibraryFolder;
import photoscope.platform.OpenRequest;

/** The program's own command line, and what all its commands share. */
@Command(name = "photoscope", version = "Photoscope 0.1.0", mixinStandardHelpOptions = true,
        subcommands = {OpenCommand.class, IndexCommand.class, WatchCommand.class, SearchCommand.class,
            SimilarCommand.class, StatsCommand.class, VerifyCommand.class, SearchIndexCommand.class,
            ProblemsCommand.class, RetryCommand.class, PhotosLibraryCommand.class, ModelsCommand.class,
            RebuildCommand.class, BackupCommand.class, RestoreCommand.class, ConfigCommand.class, SearchesCommand.class,
            SourcesCommand.class, ClustersCommand.class, AnnotationsCommand.class, MovedCommand.class,
            ImportCommand.class, OrganizeCommand.class, OrphansCommand.class, EvaluateCommand.class, BenchCommand.class,
            CommandLine.HelpCommand.class},
        header = "Find, look through and tidy every photo you own, on your own computer.",
        synopsisSubcommandLabel = "COMMAND",
        footer = {"", "Examples:", "  photoscope                             open the window",
            "  photoscope ./photo.jpg                 show a photo in it, or take a folder in",
            "  photoscope index ~/Pictures            index a folder; again: what is new",
            "  photoscope watch                       and keep up with what changes there",
            "  photoscope search \"dog on a beach\"     find by words",
            "  photoscope search \"beach year:2019\"    with filters: photoscope help search",
            "  photoscope similar photo.jpg           find by picture",
            "  photoscope clusters build              group photos that look alike",
            "  photoscope stats                       what the library holds",
            "  photoscope annotations set photo.jpg --rating 4 --tag animals/dog",
            "  photoscope import /media/card --to ~/Pictures",
            "  photoscope problems                    what could not be indexed, and why", "",
            "Exit codes: 0 done; 1 failed, the message says why; 2 wrong usage; 3 memory is",
            "used up; 4 another Photoscope has the library open; 5 'verify' found a mismatch;",
            "130 ended by Ctrl-C, what was finished is kept."})
public final class PhotoscopeCommand implements Callable<Integer> {
    private final Shell shell;
    private final Interruption interruption;

    @Option(names = "--library", paramLabel = "DIR", scope = ScopeType.INHERIT,
            description = "The library's folder (default: the system's place for application data).")
    private @Nullable Path library;

    @Option(names = "--json", scope = ScopeType.INHERIT, description = "Answer with JSON, for scripts.")
    private boolean json;

    /**
     * @param shell where the command was typed
     * @param interruption what Ctrl-C does
     */
    PhotoscopeCommand(Shell shell, Interruption interruption) {
        this.shell = shell;
        this.interruption = interruption;
    }

    /** Without a command there is the window. */
    @Override
    public Integer call() throws LibraryException {
        return openWindow(List.of());
    }

    /** Shows the window with these pictures and folders. */
    int openWindow(List<Path> paths) throws LibraryException {
        WindowOpener window = shell.window();
        if (window != null) {
            window.open(new OpenRequest(Optional.ofNullable(library).map(_ -> libraryFolder().root()), paths));
            return ExitCode.DONE;
        }
        Terminal terminal = terminal();
        terminal.failure("There is no display here for a window; the command line needs none.");
        terminal.note("Begin with 'photoscope index ~/Pictures',");
        terminal.note("then find with 'photoscope search \"dog on a beach\"'.");
        terminal.note("All commands: 'photoscope --help'");
        return ExitCode.USAGE;
    }

    /** How to measure windows; empty where there is no display. */
    Optional<WindowProbes> windowProbes() {
        return Optional.ofNullable(shell.window()).flatMap(WindowOpener::probes);
    }

    Terminal terminal() {
        return terminal(false);
    }

    /** A terminal that answers with JSON at any rate if told so: for errors in the command line itself. */
    Terminal terminal(boolean jsonAtAnyRate) {
        return new Terminal(shell, json || jsonAtAnyRate, new CommandHints(shell.command(), library));
    }

    JobRunner jobs() {
        return new JobRunner(terminal(), interruption);
    }

    /** Folders that a shell did not expand, as in {@code --library=~/x}, are the user's own. */
    LibraryFolder libraryFolder() {
        if (library == null) {
            return LibraryEnvironment.defaultLibrary();
        }
        Path home = Path.of(System.getProperty("user.home", "."));
        Path named = library.startsWith("~") ? home.resolve(Path.of("~").relativize(library)) : library;
        return new LibraryFolder(named.toAbsolutePath().normalize());
    }

    /**
     * Opens the library that is there.
     *
     * @throws LibraryException if there is none: a wrong name should not make one
     */
    Library open() throws LibraryException {
        return Library.open(existing(), LibraryEnvironment.ofThisComputer());
    }

    LibraryFolder existing() throws LibraryException {
        LibraryFolder folder = libraryFolder();
        if (!folder.isLibrary()) {
            throw new LibraryException(
                    "There is no library in " + folder.root() + ". 'photoscope index ~/Pictures' makes one.");
        }
        return folder;
    }

    /**
     * Opens the library, and makes it where there is none yet.
     *
     * @throws LibraryException also if the folder holds something else
     */
    Library openOrCreate() throws LibraryException {
        return Library.open(possible(), LibraryEnvironment.ofThisComputer());
    }

    LibraryFolder possible() throws LibraryException {
        LibraryFolder folder = libraryFolder();
        if (Files.exists(folder.root()) && !Files.isDirectory(folder.root())) {
            throw new LibraryException(folder.root() + " is a file. A library is a folder: choose another name.");
        }
        try {
            if (!folder.isLibrary() && folder.holdsSomethingElse()) {
                throw new LibraryException(folder.root() + " holds other files and is no library. Name a folder"
                        + " that is empty or not there yet: --library " + folder.root().resolve("library"));
            }
        } catch (IOException e) {
            throw new LibraryException("The folder " + folder.root() + " can't be read: " + e.getMessage(), e);
        }
        return folder;
    }
}
