package photoscope.platform;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** The Finder, by the program {@code open}. */
final class MacDesktop implements DesktopActions {
    private final SystemCommand launch;

    MacDesktop(SystemCommand launch) {
        this.launch = launch;
    }

    @Override
    public void reveal(Path path) throws IOException {
        run(List.of("open", "-R", PresentPath.of(path).toString()), "The Finder could not show " + path);
    }

    @Override
    public void open(Path path) throws IOException {
        run(List.of("open", PresentPath.of(path).toString()), "No program could open " + path);
    }

    private void run(List<String> line, String trouble) throws IOException {
        try {
            launch.output(line);
        } catch (IOException e) {
            throw new IOException(trouble + " (" + e.getMessage() + ").", e);
        }
    }
}
