package photoscope.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SingleOwnerTest {
    @TempDir
    Path folder;

    @Test
    void aSecondProcessIsToldWhoHasTheFolder() throws Exception {
        Process other = other();
        try (BufferedReader says = other.inputReader()) {
            assertThat(says.readLine()).isEqualTo("took it");
            assertThatExceptionOfType(AlreadyOwnedException.class).isThrownBy(() -> SingleOwner.of(folder))
                    .withMessageContaining("process " + other.pid())
                    .satisfies(e -> assertThat(e.pid()).isEqualTo(OptionalLong.of(other.pid())));
            other.outputWriter().close();
            assertThat(other.waitFor()).isZero();
            SingleOwner.of(folder).close();
        } finally {
            other.destroyForcibly();
        }
    }

    @Test
    void whoIsKilledLeavesTheFolderFree() throws Exception {
        Process other = other();
        try (BufferedReader says = other.inputReader()) {
            assertThat(says.readLine()).isEqualTo("took it");
        } finally {
            other.destroyForcibly().waitFor();
        }
        SingleOwner.of(folder).close();
    }

    @Test
    void askingTwiceInOneProcessIsRefusedAndLosesNothing() throws Exception {
        try (SingleOwner _ = SingleOwner.of(folder)) {
            assertThatThrownBy(() -> SingleOwner.of(folder)).isInstanceOf(AlreadyOwnedException.class);
            Process other = other();
            try (BufferedReader says = other.inputReader()) {
                assertThat(says.readLine()).isEqualTo("refused " + ProcessHandle.current().pid());
            } finally {
                other.destroyForcibly();
            }
        }
    }

    @Test
    void closingGivesTheFolderBackAndMayHappenTwice() throws IOException {
        SingleOwner first = SingleOwner.of(folder);
        first.close();
        try (SingleOwner _ = SingleOwner.of(folder)) {
            first.close();
            assertThatThrownBy(() -> SingleOwner.of(folder)).isInstanceOf(AlreadyOwnedException.class);
        }
    }

    @Test
    void aStrangersOwnerFileDoesNoHarm() throws IOException {
        Files.write(folder.resolve("owner.txt"), new byte[]{(byte) 0xff, 0, '\n', (byte) 0xfe});
        SingleOwner.of(folder).close();
    }

    @Test
    void aFolderThatIsNotThereOrNoFolderIsRefusedWithAReason() throws IOException {
        assertThatThrownBy(() -> SingleOwner.of(folder.resolve("away"))).isInstanceOf(IOException.class)
                .hasMessageContaining("does not exist");
        Path file = Files.createFile(folder.resolve("file"));
        assertThatThrownBy(() -> SingleOwner.of(file)).isInstanceOf(IOException.class)
                .hasMessageContaining(file.toString());
    }

    private Process other() throws IOException {
        return new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
                System.getProperty("java.class.path"), FolderHolder.class.getName(), folder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }
}
