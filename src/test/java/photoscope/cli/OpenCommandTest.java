package photoscope.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import photoscope.platform.OpenRequest;

/** What the window is asked for by the command line. */
class OpenCommandTest {
    private final List<OpenRequest> asked = new ArrayList<>();
    private final PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream());
    private final Shell shell = new Shell(nowhere, nowhere, 0, asked::add, "photoscope");

    @Test
    void pathsAreShownInTheLibraryThatIsOpenOrWasLast() {
        assertThat(PhotoscopeCli.run(shell, "./a.jpg")).isZero();
        assertThat(asked)
                .containsExactly(new OpenRequest(Optional.empty(), List.of(Path.of("a.jpg").toAbsolutePath())));
    }

    @Test
    void aLibraryBelowTheUsersFolderIsFoundThoughTheShellLeftTheSign() {
        Path home = Path.of(System.getProperty("user.home"));
        PhotoscopeCli.run(shell, "--library=~/trip");
        PhotoscopeCli.run(shell, "--library=~/trip", "stats", "--help");
        assertThat(asked).containsExactly(new OpenRequest(Optional.of(home.resolve("trip")), List.of()));
    }
}
