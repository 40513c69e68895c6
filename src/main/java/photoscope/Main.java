package photoscope;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

import org.slf4j.bridge.SLF4JBridgeHandler;

import photoscope.cli.PhotoscopeCli;

/** Where the program starts. */
public final class Main {
    private Main() {}

    /** Runs the command line; without arguments it will open the window. */
    @SuppressWarnings("SystemConsoleNull") // its signature says that it may be null
    public static void main(String[] arguments) {
        SLF4JBridgeHandler.removeHandlersForRootLogger();
        SLF4JBridgeHandler.install();
        PrintStream out = utf8(FileDescriptor.out);
        PrintStream err = utf8(FileDescriptor.err);
        Console console = System.console();
        boolean interactive = console != null && console.isTerminal();
        System.exit(PhotoscopeCli.run(out, err, interactive, arguments));
    }

    /** Names of photos are printed in UTF-8 whatever the system's own encoding is. */
    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }
}
