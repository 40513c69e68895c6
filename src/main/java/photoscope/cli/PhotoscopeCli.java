package photoscope.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.CancellationException;

import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

import photoscope.library.LibraryException;

/** Runs one command line and answers with its exit code. */
public final class PhotoscopeCli {
    /** Fits every terminal. */
    private static final int HELP_COLUMNS = 80;

    private PhotoscopeCli() {}

    /** Runs a command; nothing that goes wrong in it gets past here. */
    public static int run(Shell shell, String... arguments) {
        try (Interruption interruption = new Interruption()) {
            PhotoscopeCommand command = new PhotoscopeCommand(shell, interruption);
            try {
                return line(command, shell).execute(LeadingMinus.endOptions(BarePaths.open(arguments)));
            } catch (Error e) { // the deepest frame there is: what is not told here ends as a stack trace
                return failed(e, command.terminal());
            }
        }
    }

    private static CommandLine line(PhotoscopeCommand command, Shell shell) {
        CommandLine line = new CommandLine(command);
        line.setOut(new PrintWriter(shell.out(), true, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(shell.err(), true, StandardCharsets.UTF_8));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setUsageHelpWidth(HELP_COLUMNS);
        line.setExecutionExceptionHandler((e, _, _) -> failed(e, command.terminal()));
        line.setParameterExceptionHandler(new UsageErrors(command));
        style(line.getCommandSpec(), true);
        return line;
    }

    /** One style of help for all commands; only the program has a version. */
    private static void style(CommandSpec spec, boolean isTop) {
        spec.usageMessage().abbreviateSynopsis(true).sortOptions(false);
        Optional.ofNullable(spec.findOption("--version")).filter(_ -> !isTop).ifPresent(spec::remove);
        spec.subcommands().values().forEach(sub -> style(sub.getCommandSpec(), false));
    }

    private static int failed(Throwable e, Terminal terminal) {
        Optional<LibraryException> trouble = LibraryException.explaining(e);
        if (trouble.isPresent()) {
            terminal.failure(String.valueOf(trouble.get().getMessage()));
            return trouble.get().kind() == LibraryException.Kind.IN_USE ? ExitCode.IN_USE : ExitCode.FAILED;
        }
        if (e instanceof CancellationException || e instanceof InterruptedException) {
            return ExitCode.CANCELLED;
        }
        LoggerFactory.getLogger(PhotoscopeCli.class).error("command failed", e);
        terminal.failure("Something went wrong that should not: " + e);
        return ExitCode.FAILED;
    }
}
