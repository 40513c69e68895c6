package photoscope.platform;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;

import photoscope.photo.Sentence;
import photoscope.photo.Told;
import photoscope.photo.ToldIOException;

/** The Finder, by the program {@code open}. */
final class MacDesktop implements DesktopActions {
    private final SystemCommand launch;

    MacDesktop(SystemCommand launch) {
        this.launch = launch;
    }

    @Override
    public void reveal(Path path) throws IOException {
        run(List.of("open", "-R", PresentPath.of(path).toString()),
                detail -> Sentence.of("The Finder could not show %s (%s).", path, detail));
    }

    @Override
    public void open(Path path) throws IOException {
        run(List.of("open", PresentPath.of(path).toString()),
                detail -> Sentence.of("No program could open %s (%s).", path, detail));
    }

    private void run(List<String> line, UnaryOperator<Sentence> trouble) throws IOException {
        try {
            launch.output(line);
        } catch (IOException e) {
            throw new ToldIOException(trouble.apply(Told.by(e)), e);
        }
    }
}
