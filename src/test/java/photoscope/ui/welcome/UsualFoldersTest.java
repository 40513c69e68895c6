package photoscope.ui.welcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UsualFoldersTest {
    @TempDir
    private Path home;

    @Test
    void onlyThoseThatExistAreFound() throws IOException {
        Files.createDirectories(home.resolve("Pictures"));
        Files.writeString(home.resolve("Photos"), "a file");
        assertThat(new UsualFolders(home).existing()).containsExactly(home.resolve("Pictures"));
    }

    @Test
    void theDesktopsOwnFolderStandsFirst() throws IOException {
        Files.createDirectories(home.resolve("Pictures"));
        Files.createDirectories(home.resolve("Images"));
        Files.createDirectories(home.resolve(".config"));
        Files.writeString(home.resolve(".config/user-dirs.dirs"), "XDG_PICTURES_DIR=\"$HOME/Images\"\n");
        assertThat(new UsualFolders(home).existing()).containsExactly(home.resolve("Images"), home.resolve("Pictures"));
    }

    @Test
    void noneIsFoundInAnEmptyHome() {
        assertThat(new UsualFolders(home).existing()).isEmpty();
    }
}
