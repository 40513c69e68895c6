package photoscope.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CancellationException;

import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.ParseResult;

import photoscope.library.LibraryException;

/** Runs one command line and answers with its exit code. */
public final class PhotoscopeCli {
    private PhotoscopeCli() {}

    /** Runs a command; its answers go to {@code out}, everything else to {@code err}. */
    public static int run(PrintStream out, PrintStream err, boolean interactive, String... arguments) {
        PhotoscopeCommand command = new PhotoscopeCommand(out, err, interactive);
        CommandLine line = new CommandLine(command);
        line.setOut(new PrintWriter(out, true, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(err, true, StandardCharsets.UTF_8));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setUsageHelpAutoWidth(true);
        line.setExecutionExceptionHandler((e, _, _) -> failed(e, command.terminal()));
        line.setExecutionStrategy(PhotoscopeCli::execute);
        return line.execute(arguments);
    }

    private static int execute(ParseResult parsed) {
        if (parsed.subcommand() == null && !CommandLine.printHelpIfRequested(parsed)) {
            parsed.commandSpec().commandLine().usage(parsed.commandSpec().commandLine().getErr());
            return ExitCode.USAGE;
        }
        return new CommandLine.RunLast().execute(parsed);
    }

    private static int failed(Exception e, Terminal terminal) {
        return switch (e) {
            case LibraryException trouble -> {
                terminal.failure(String.valueOf(trouble.getMessage()));
                yield trouble.kind() == LibraryException.Kind.IN_USE ? ExitCode.IN_USE : ExitCode.FAILED;
            }
            case CancellationException _,InterruptedException _ -> ExitCode.CANCELLED;
            default -> {
                LoggerFactory.getLogger(PhotoscopeCli.class).error("command failed", e);
                terminal.failure("Something went wrong that should not: " + e);
                yield ExitCode.FAILED;
            }
        };
    }
}
