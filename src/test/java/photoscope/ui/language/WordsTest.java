package photoscope.ui.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WordsTest {
    private static final Path RESOURCES = Path.of("src/main/resources/photoscope/ui");

    @ParameterizedTest
    @MethodSource("englishBundles")
    void germanIsComplete(Path english) throws IOException {
        Properties german = load(english.resolveSibling("words_de.properties"));
        assertThat(german.stringPropertyNames()).isEqualTo(load(english).stringPropertyNames());
    }

    @ParameterizedTest
    @MethodSource("englishBundles")
    void sentencesHaveTheSameGapsInBothLanguages(Path english) throws IOException {
        Properties german = load(english.resolveSibling("words_de.properties"));
        Properties words = load(english);
        for (String key : words.stringPropertyNames()) {
            assertThat(gaps(german.getProperty(key, ""))).as(key).isEqualTo(gaps(words.getProperty(key)));
        }
    }

    @Test
    void thereAreBundles() throws IOException {
        assertThat(englishBundles()).isNotEmpty();
    }

    static List<Path> englishBundles() throws IOException {
        try (Stream<Path> files = Files.walk(RESOURCES)) {
            return files.filter(file -> file.endsWith("words.properties")).toList();
        }
    }

    private static Set<String> gaps(String sentence) {
        return Pattern.compile("\\{([0-9])")
                .matcher(sentence)
                .results()
                .map(gap -> gap.group(1))
                .collect(Collectors.toSet());
    }

    private static Properties load(Path file) {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }
}
