package photoscope.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ApplicationFoldersTest {
    private static final Path HOME = Path.of("home").toAbsolutePath();
    private static final Path OTHER = Path.of("other").toAbsolutePath();

    @Test
    void followsXdgOnLinux() {
        ApplicationFolders plain = ApplicationFolders.of(OperatingSystem.LINUX, Map.of(), HOME);
        assertThat(plain.defaultLibrary()).isEqualTo(HOME.resolve(".local/share/photoscope/library"));
        assertThat(plain.models()).isEqualTo(HOME.resolve(".local/share/photoscope/models"));
        assertThat(plain.cache()).isEqualTo(HOME.resolve(".cache/photoscope"));
        assertThat(ApplicationFolders.of(OperatingSystem.LINUX,
                Map.of("XDG_DATA_HOME", OTHER.toString(), "XDG_CACHE_HOME", "relative"), HOME))
                .isEqualTo(new ApplicationFolders(OTHER.resolve("photoscope"), HOME.resolve(".cache/photoscope")));
        assertThat(ApplicationFolders.of(OperatingSystem.LINUX, Map.of("XDG_DATA_HOME", ""), HOME)).isEqualTo(plain);
    }

    @Test
    void goesWhereHomeSaysWhateverTheListOfUsersSays() {
        Map<String, String> environment = Map.of("HOME", OTHER.toString());
        assertThat(ApplicationFolders.of(OperatingSystem.LINUX, environment, HOME).data())
                .isEqualTo(OTHER.resolve(".local/share/photoscope"));
        assertThat(ApplicationFolders.of(OperatingSystem.WINDOWS, environment, HOME).data().startsWith(HOME)).isTrue();
    }

    @Test
    void keepsToTheLibraryFolderOnMac() {
        ApplicationFolders folders = ApplicationFolders.of(OperatingSystem.MAC,
                Map.of("XDG_DATA_HOME", OTHER.toString()), HOME);
        assertThat(folders.defaultLibrary()).isEqualTo(HOME.resolve("Library/Application Support/Photoscope/library"));
        assertThat(folders.cache()).isEqualTo(HOME.resolve("Library/Caches/Photoscope"));
    }

    @Test
    void keepsToLocalApplicationDataOnWindows() {
        assertThat(
                ApplicationFolders.of(OperatingSystem.WINDOWS, Map.of("LOCALAPPDATA", OTHER.toString()), HOME).data())
                .isEqualTo(OTHER.resolve("Photoscope"));
        assertThat(ApplicationFolders.of(OperatingSystem.WINDOWS, Map.of(), HOME).cache())
                .isEqualTo(HOME.resolve("AppData").resolve("Local").resolve("Photoscope").resolve("cache"));
    }

    @ParameterizedTest
    @CsvSource({"Linux, LINUX", "Mac OS X, MAC", "Darwin, MAC", "Windows 11, WINDOWS", "FreeBSD, OTHER"})
    void knowsSystemsByTheNamesJavaGives(String name, OperatingSystem system) {
        assertThat(OperatingSystem.named(name)).isEqualTo(system);
    }
}
