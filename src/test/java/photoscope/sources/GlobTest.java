package photoscope.sources;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GlobTest {
    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"**/*.jpg; a.jpg; true", "**/*.jpg; x/y/A.JPG; true",
        "**/*.jpg; a.jpeg; false", "*.png; x/y/a.png; true", "*.png; png; false", "Private/**; private/a/b.jpg; true",
        "Private/**; x/Private/a.jpg; false", "**/Private/**; x/Private/a.jpg; true", "/Private/; Private/a.jpg; true",
        "2024/*.jpg; 2024/a.jpg; true", "2024/*.jpg; 2024/x/a.jpg; false", "a/**/b.jpg; a/b.jpg; true",
        "a/**/b.jpg; a/x/y/b.jpg; true", "*.{jpg,png}; x/a.png; true", "*.{jpg,png}; x/a.gif; false",
        "a,b{c.jpg; a,b{c.jpg; true", "IMG_???.jpg; IMG_123.jpg; true", "IMG_???.jpg; IMG_1/2.jpg; false",
        "[2020] (a+b)/*; [2020] (a+b)/c.jpg; true", "Private\\*; Private/a.jpg; true", "ÜBER/*; über/a.jpg; true"})
    void matchesWholePathsInAnyCase(String glob, String path, boolean matches) {
        assertThat(new Glob(glob).matches(path)).isEqualTo(matches);
    }

    @Test
    void composedAndDecomposedNamesAreOne() {
        assertThat(new Glob("Caf\u00e9/*").matches("Cafe\u0301/a.jpg")).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"Private/**, Private, true", "Private/**, Private2, false", "Private, x/private, true",
        "*.jpg, folder, false", "Private/a.jpg, Private, false", "Private/, Private, true"})
    void coversFoldersInWhichNothingCouldEscape(String glob, String folder, boolean covers) {
        assertThat(new Glob(glob).coversFolder(folder)).isEqualTo(covers);
    }
}
