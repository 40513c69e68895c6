package photoscope.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import photoscope.SharedFiles;

/** Whatever is typed into a search is answered. */
class SearchInputTest {
    @TempDir
    static Path folder;
    private static IndexedPhotos photos;

    @BeforeAll
    static void index() throws IOException {
        photos = IndexedPhotos.in(folder);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "dog", "\"", "\"dog", "dog\"", "+", "-", "--", ":", "year:", "犬が走る", "😀",
        "שלום כלב", "\u202edog", "a\u0301", "\ud800", "%s%n%d", "-people beach", "-name:IMG dog", "-h dog",
        "dog \n\t cat", "\0"})
    void oddQueriesAreAnswered(String query) throws IOException {
        CliRun run = photos.run("search", "--json", "--", query);
        assertThat(run.exitCode()).isZero();
        assertThat(run.json().get("results").isArray()).isTrue();
    }

    @Test
    void aVeryLongQueryIsCutAndSaysSo() throws IOException {
        CliRun run = photos.run("search", "dog ".repeat(30_000));
        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).contains("too long");
        assertThat(run.lines()).hasSizeGreaterThanOrEqualTo(12);
    }

    @Test
    void aQueryMayBeginWithAMinus() throws IOException {
        assertThat(photos.run("search", "-people beach", "--json").json().get("query").textValue())
                .isEqualTo("-people beach");
        assertThat(photos.run("search", "-name:IMG_1", "--json").json().get("query").textValue())
                .isEqualTo("-name:IMG_1");
    }

    @Test
    void anUnknownFilterIsNamed() {
        CliRun run = photos.run("search", "colour:red");
        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).contains("There is no filter \"colour:\"");
    }

    @Test
    void aPictureThatCannotBeReadIsNamedWithTheReason() throws IOException {
        assertRefused("There is no file", folder.resolve("nowhere.jpg"));
        assertRefused("This is a text file, not a picture", photos.photos().resolve("broken.jpg"));
        assertRefused("This is a folder", folder);
        assertRefused("JPEG XL pictures can't be read yet",
                SharedFiles.path("photos/metadata/exiftool/t/images/JXL.jxl"));
    }

    private static void assertRefused(String reason, Path picture) {
        CliRun run = photos.run("search", "--image", picture.toString());
        assertThat(run.exitCode()).isEqualTo(ExitCode.FAILED);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(picture.toString(), reason);
    }

    @Test
    void anOutsidePictureIsShownAsTheQueryAndFindsItsCopy() throws IOException {
        Path outside = folder.resolve("elsewhere.jpg");
        Path sample = IndexedPhotos.samples().getFirst();
        Files.copy(sample, outside);
        CliRun run = photos.run("similar", outside.toString());
        assertThat(run.lines().getFirst()).isEqualTo(" query  " + outside);
        assertThat(run.lines().get(1)).startsWith("100.0%").endsWith(sample.getFileName().toString());
        JsonNode json = photos.run("similar", outside.toString(), "--json").json();
        assertThat(json.get("pictures").get(0).textValue()).isEqualTo(outside.toString());
    }

    @Test
    void severalPicturesAndUnwantedOnesAreTakenTogether() throws IOException {
        var samples = IndexedPhotos.samples()
                .stream()
                .map(sample -> photos.photos().resolve(sample.getFileName()))
                .toList();
        JsonNode results = photos
                .run("similar", samples.get(0).toString(), samples.get(1).toString(), "--unlike",
                        samples.get(2).toString(), "--filter", "type:jpeg", "--json")
                .json()
                .get("results");
        assertThat(results).hasSize(12);
        assertThat(results.get(0).get("path").textValue()).isEqualTo(samples.get(0).toString());
        assertThat(results.get(1).get("path").textValue()).isEqualTo(samples.get(1).toString());
    }

    @Test
    void aThresholdAndACountAreChecked() {
        assertThat(photos.run("search", "dog", "--threshold", "7").exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(photos.run("search", "dog", "--top", "0").err()).contains("--top takes a number from 1 on");
        assertThat(photos.run("search", "dog", "-n", "2").lines()).hasSizeLessThanOrEqualTo(3);
    }
}
