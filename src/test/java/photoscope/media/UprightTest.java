package photoscope.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import photoscope.SharedFiles;
import photoscope.pixels.Picture;

class UprightTest {
    @TempDir
    Path folder;

    /** Stored are a b c over d e f. */
    @ParameterizedTest
    @CsvSource({"1, abcdef", "2, cbafed", "3, fedcba", "4, defabc", "5, adbecf", "6, daebfc", "7, fcebda", "8, cfbead"})
    void everyOrientationIsTurnedTheRightWay(int orientation, String seen) {
        byte[] rgb = new byte[18];
        for (int i = 0; i < 18; i++) {
            rgb[i] = (byte) ('a' + i / 3);
        }
        Picture upright = Upright.of(new Picture(3, 2, rgb), orientation);
        StringBuilder found = new StringBuilder();
        for (int i = 0; i < 18; i += 3) {
            found.append((char) upright.rgb()[i]);
        }
        assertThat(found).hasToString(seen);
        assertThat(upright.width()).isEqualTo(orientation >= 5 ? 2 : 3);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4, 5, 6, 7, 8})
    void realFilesOfAllOrientationsShowTheSameSide(int orientation) throws Exception {
        Decoding decoding = new Decoding(folder, new ByteBudget(100 << 20));
        Picture first = decoding.decode(SharedFiles.path("photos/metadata/orientation/Landscape_1.jpg"), 1, 100);
        Picture other = decoding.decode(
                SharedFiles.path("photos/metadata/orientation/Landscape_" + orientation + ".jpg"), orientation, 100);

        // they differ in the digit in the middle
        assertThat(other.width()).isEqualTo(first.width());
        assertThat(TestPictures.difference(first, other)).isLessThan(4);
    }

    @Test
    void factsOfATurnedFileAreUpright() throws Exception {
        try (LoadedFile file = new FileLoader(new ByteBudget(1 << 24))
                .load(SharedFiles.path("photos/metadata/orientation/Landscape_6.jpg"))) {
            var facts = new FactsReader(java.time.Clock.systemUTC()).read(file, FileTypes.detect(file));
            assertThat(facts.orientation()).isEqualTo(6);
            assertThat(facts.width()).isGreaterThan(facts.height());
        }
    }
}
