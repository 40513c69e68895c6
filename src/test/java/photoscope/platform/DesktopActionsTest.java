package photoscope.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class DesktopActionsTest {
    @TempDir
    Path folder;
    private Path file;
    private final List<List<String>> run = new ArrayList<>();

    @BeforeEach
    void write() throws IOException {
        folder = folder.toRealPath();
        file = Files.writeString(folder.resolve("a, b 'ü' 100%.jpg"), "x");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void onLinuxTheFileManagerSelectsTheFileAndNoSignInItsNameIsMistaken() throws IOException {
        linux(without()).reveal(file);
        String uri = "file://" + folder + "/a%2C%20b%20%27%C3%BC%27%20100%25.jpg";
        assertThat(run).singleElement()
                .satisfies(line -> assertThat(line).startsWith("gdbus").contains("['" + uri + "']"));
        assertThat(Path.of(java.net.URI.create(uri))).isEqualTo(file);
    }

    @Test
    void onLinuxWithoutAFileManagerOnTheBusItsFolderOpens() throws IOException {
        linux(without("gdbus")).reveal(file);
        assertThat(run).extracting(List::getFirst).containsExactly("gdbus", "dbus-send");
        run.clear();
        linux(without("gdbus", "dbus-send")).reveal(file);
        assertThat(run.getLast()).containsExactly("xdg-open", folder.toString());
        assertThatThrownBy(() -> linux(without("gdbus", "dbus-send", "xdg-open")).reveal(file))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("No file manager answered")
                .hasMessageContaining("no xdg-open");
    }

    @Test
    void filesOpenWithTheProgramOfTheSystem() throws IOException {
        linux(without()).open(file);
        new MacDesktop(without()).open(file);
        new MacDesktop(without()).reveal(file);
        new WindowsDesktop(without()).reveal(file);
        assertThat(run).containsExactly(List.of("xdg-open", file.toString()), List.of("open", file.toString()),
                List.of("open", "-R", file.toString()), List.of("explorer.exe", "/select,", file.toString()));
    }

    @Test
    void whatTheExplorerEndsWithSaysNothing() throws IOException {
        new WindowsDesktop(_ -> { throw new CommandFailed("explorer.exe", 1); }).reveal(file);
        assertThatThrownBy(() -> new WindowsDesktop(without("explorer.exe")).reveal(file))
                .hasMessageContaining("could not be started");
    }

    @Test
    void aFileThatIsGoneIsAClearMessageAndNothingIsRun() {
        Path gone = folder.resolve("gone.jpg");
        for (DesktopActions desktop : List.of(linux(without()), new MacDesktop(without()),
                new WindowsDesktop(without()))) {
            assertThatThrownBy(() -> desktop.reveal(gone)).hasMessageContaining("is not there");
            assertThatThrownBy(() -> desktop.open(gone)).hasMessageContaining("is not there");
        }
        assertThat(run).isEmpty();
    }

    private static LinuxDesktop linux(SystemCommand command) {
        return new LinuxDesktop(command, command);
    }

    private SystemCommand without(String... missing) {
        Set<String> absent = Set.of(missing);
        return line -> {
            run.add(line);
            if (absent.contains(line.getFirst())) {
                throw new IOException("no " + line.getFirst());
            }
            return "";
        };
    }
}
