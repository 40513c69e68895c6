package photoscope;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

import org.slf4j.bridge.SLF4JBridgeHandler;

import photoscope.bench.WindowProbes;
import photoscope.cli.PhotoscopeCli;
import photoscope.cli.Shell;
import photoscope.cli.WindowOpener;
import photoscope.library.LibraryException;
import photoscope.platform.ApplicationFolders;
import photoscope.platform.CrashReports;
import photoscope.platform.OpenRequest;
import photoscope.ui.PhotoscopeWindow;
import photoscope.ui.bench.EmptyWindowProbe;
import photoscope.ui.bench.LibraryWindowProbe;
import photoscope.ui.bench.StartProbe;

/** Where the program starts. */
public final class Main {
    private static final String UNPACKED = "org.bytedeco.javacpp.cachedir";

    private Main() {}

    /**
     * Runs the command line; without a command that is the window. The launcher tells with system properties
     * {@code photoscope.columns} how wide the terminal is that messages go to, if they go to one, and with
     * {@code photoscope.command} what was typed to start it.
     */
    public static void main(String[] arguments) {
        unpackDecodersIntoCache();
        CrashReports.ofThisUser().install();
        SLF4JBridgeHandler.removeHandlersForRootLogger();
        SLF4JBridgeHandler.install();
        Shell shell = new Shell(utf8(FileDescriptor.out), utf8(FileDescriptor.err),
                Integer.getInteger("photoscope.columns", 0), hasDisplay() ? new Window() : null,
                System.getProperty("photoscope.command", "photoscope"));
        System.exit(PhotoscopeCli.run(shell, arguments));
    }

    /** FFmpeg comes compressed, and would be unpacked into the user's home folder if nobody says where else. */
    private static void unpackDecodersIntoCache() {
        if (System.getProperty(UNPACKED) == null) {
            System.setProperty(UNPACKED, ApplicationFolders.current().cache().resolve("decoders").toString());
        }
    }

    /** The door from the command line to the window. */
    private static final class Window implements WindowOpener {
        @Override
        public void open(OpenRequest request) throws LibraryException {
            PhotoscopeWindow.open(request);
        }

        @Override
        public Optional<WindowProbes> probes() {
            return Optional.of(new WindowProbes(EmptyWindowProbe.class, LibraryWindowProbe.class, StartProbe.class));
        }
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
