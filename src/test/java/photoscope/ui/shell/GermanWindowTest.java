package photoscope.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class GermanWindowTest {
    private static final Path RESOURCES = Path.of("src/main/resources/photoscope/ui");
    @RegisterExtension
    final LibraryWindow window = new LibraryWindow();

    @Test
    void nothingInTheWindowStaysEnglish() throws IOException {
        Set<String> english = onlyEnglish();
        window.speak("de");
        window.open();
        window.awaitText(PreparedLibrary.PHOTOS + " Fotos");
        window.photos().click(0);
        window.await(() -> window.inspectorSays(window.name(0)));
        assertThat(texts()).doesNotContainAnyElementsOf(english);
        window.press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.P);
        window.awaitText("Kein Bild");
        window.press(KeyCode.SHORTCUT, KeyCode.COMMA);
        window.await(() -> window.shows("settings"));
        assertThat(texts()).doesNotContainAnyElementsOf(english);
    }

    private List<String> texts() {
        return window.test()
                .call(() -> LibraryWindow.all(window.root())
                        .flatMap(node -> Stream.of(String.valueOf(node.getAccessibleText()),
                                node instanceof Labeled labeled ? String.valueOf(labeled.getText()) : ""))
                        .distinct()
                        .toList());
    }

    /** English words that mean something else, or nothing, in German. */
    private static Set<String> onlyEnglish() throws IOException {
        Set<String> english = new HashSet<>();
        Set<String> german = new HashSet<>();
        try (Stream<Path> files = Files.walk(RESOURCES)) {
            for (Path file : files.filter(path -> path.endsWith("words.properties")).toList()) {
                load(file).values().forEach(word -> english.add(word.toString()));
                load(file.resolveSibling("words_de.properties")).values().forEach(word -> german.add(word.toString()));
            }
        }
        english.removeAll(german);
        return english;
    }

    private static Properties load(Path file) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        return properties;
    }
}
