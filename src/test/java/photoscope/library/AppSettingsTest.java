package photoscope.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AppSettingsTest {
    private static final AppKey<String> THEME = AppKey.text("theme", "system");
    private static final AppKey<Integer> ROW = AppKey.whole("grid.row", 180);
    private static final AppKey<Double> WIDTH = AppKey.number("window.width", 1280);
    private static final AppKey<Boolean> INSPECTOR = AppKey.flag("inspector", true);
    private static final AppKey<List<String>> OPEN = AppKey.texts("open", List.of("sources"));

    @TempDir
    Path folder;
    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("new/settings.json");
    }

    @Test
    void whatWasSetIsThereNextTimeAndTheRestAsUsual() {
        try (AppSettings settings = AppSettings.in(file)) {
            assertThat(settings.get(THEME)).isEqualTo("system");
            settings.set(THEME, "dark");
            settings.set(WIDTH, 900.5);
            settings.set(INSPECTOR, false);
            settings.set(OPEN, List.of("tags", "sources"));
            assertThat(settings.get(THEME)).isEqualTo("dark");
        }
        try (AppSettings settings = AppSettings.in(file)) {
            assertThat(settings.note()).isEmpty();
            assertThat(settings.get(THEME)).isEqualTo("dark");
            assertThat(settings.get(WIDTH)).isEqualTo(900.5);
            assertThat(settings.get(INSPECTOR)).isFalse();
            assertThat(settings.get(OPEN)).containsExactly("tags", "sources");
            assertThat(settings.get(ROW)).isEqualTo(180);
        }
    }

    @Test
    void aDamagedFileIsPutAsideAndTheUsualValuesHold() throws Exception {
        Files.createDirectories(file.getParent());
        for (String damaged : List.of("{\"theme\": ", "[1, 2]", "")) {
            Files.writeString(file, damaged);
            try (AppSettings settings = AppSettings.in(file)) {
                assertThat(settings.note())
                        .hasValueSatisfying(note -> assertThat(note.english()).contains("settings.json.damaged"));
                assertThat(settings.get(THEME)).isEqualTo("system");
            }
            assertThat(file.resolveSibling("settings.json.damaged")).hasContent(damaged);
            assertThat(file).doesNotExist();
        }
    }

    @Test
    void aValueOfAnotherTypeIsTheUsualOneAndUnknownNamesAreKept() throws Exception {
        Files.createDirectories(file.getParent());
        Files.writeString(file, "{\"theme\": 7, \"grid.row\": \"x\", \"open\": {}, \"later\": {\"a\": 1}}");
        try (AppSettings settings = AppSettings.in(file)) {
            assertThat(settings.get(THEME)).isEqualTo("system");
            assertThat(settings.get(ROW)).isEqualTo(180);
            assertThat(settings.get(OPEN)).containsExactly("sources");
            settings.set(ROW, 240);
        }
        assertThat(new ObjectMapper().readTree(Files.readAllBytes(file)).at("/later/a").asInt()).isEqualTo(1);
    }

    @Test
    void theLastLibrariesAreRememberedOnceEach() {
        try (AppSettings settings = AppSettings.in(file)) {
            for (int number = 0; number < 12; number++) {
                settings.opened(library(number));
            }
            settings.opened(library(7));
            settings.forget(library(11));
        }
        try (AppSettings settings = AppSettings.in(file)) {
            assertThat(settings.libraries()).hasSize(9).startsWith(library(7), library(10)).doesNotContain(library(11));
        }
    }

    @Test
    void whereItCantBeWrittenThatIsSaid() throws Exception {
        Files.writeString(folder.resolve("new"), "a file where a folder should be");
        try (AppSettings settings = AppSettings.in(file)) {
            settings.set(ROW, 200);
            assertThatThrownBy(settings::save).isInstanceOf(LibraryException.class)
                    .hasMessageContaining("could not be written");
            assertThat(settings.get(ROW)).isEqualTo(200);
        }
    }

    private LibraryFolder library(int number) {
        return new LibraryFolder(folder.resolve("library " + number).toAbsolutePath());
    }
}
