package photoscope.platform;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import photoscope.photo.Sentence;
import photoscope.photo.Told;
import photoscope.photo.ToldIOException;

/** The Explorer; it ends with code 1 also when all is well, so that only failing to start it is trouble. */
final class WindowsDesktop implements DesktopActions {
    private final SystemCommand launch;

    WindowsDesktop(SystemCommand launch) {
        this.launch = launch;
    }

    @Override
    public void reveal(Path path) throws IOException {
        // one argument as Java quotes it, "/select,C:\a b.jpg", is not what the Explorer reads; two are
        explorer(List.of("explorer.exe", "/select,", PresentPath.of(path).toString()));
    }

    @Override
    public void open(Path path) throws IOException {
        explorer(List.of("explorer.exe", PresentPath.of(path).toString()));
    }

    private void explorer(List<String> line) throws IOException {
        try {
            launch.output(line);
        } catch (CommandFailed _) {
            return;
        } catch (IOException e) {
            throw new ToldIOException(Sentence.of("The Explorer could not be started (%s).", Told.by(e)), e);
        }
    }
}
