package photoscope;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

import org.slf4j.bridge.SLF4JBridgeHandler;

import photoscope.cli.PhotoscopeCli;
import photoscope.cli.Shell;
import photoscope.ui.PhotoscopeWindow;

/** Where the program starts. */
public final class Main {
    private Main() {}

    /**
     * Runs the command line; without a command that is the window. The launcher tells with system properties
     * {@code photoscope.columns} how wide the terminal is that messages go to, if they go to one, and with
     * {@code photoscope.command} what was typed to start it.
     */
    public static void main(String[] arguments) {
        SLF4JBridgeHandler.removeHandlersForRootLogger();
        SLF4JBridgeHandler.install();
        Shell shell = new Shell(utf8(FileDescriptor.out), utf8(FileDescriptor.err),
                Integer.getInteger("photoscope.columns", 0), hasDisplay() ? PhotoscopeWindow::open : null,
                System.getProperty("photoscope.command", "photoscope"));
        System.exit(PhotoscopeCli.run(shell, arguments));
    }

    /** Windows and macOS always have one; elsewhere it is X or Wayland. */
    private static boolean hasDisplay() {
        String system = System.getProperty("os.name", "");
        return system.startsWith("Windows") || system.startsWith("Mac") || System.getenv("DISPLAY") != null
                || System.getenv("WAYLAND_DISPLAY") != null;
    }

    /** Names of photos are printed in UTF-8 whatever the system's own encoding is. */
    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }
}
