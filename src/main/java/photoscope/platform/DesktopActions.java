package photoscope.platform;

import java.io.IOException;
import java.nio.file.Path;

/** What the desktop does with files for us. Its programs are waited for, some seconds at most. */
public interface DesktopActions {
    /**
     * Shows a file or folder, selected in its folder where the system can.
     *
     * @throws IOException if it is not there or nothing can show it; the message is for people
     */
    void reveal(Path path) throws IOException;

    /**
     * Opens a file with the program that the system uses for it.
     *
     * @throws IOException if it is not there or nothing can open it; the message is for people
     */
    void open(Path path) throws IOException;

    /** The way of this operating system. */
    static DesktopActions current() {
        SystemCommand launch = new LaunchedCommand();
        return switch (OperatingSystem.current()) {
            case LINUX, OTHER -> new LinuxDesktop(new RunningCommand(), launch);
            case MAC -> new MacDesktop(launch);
            case WINDOWS -> new WindowsDesktop(launch);
        };
    }
}
