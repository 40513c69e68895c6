package photoscope.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Scripts hold on to these. */
class JsonContractTest {
    @TempDir
    static Path folder;
    private static IndexedPhotos photos;

    @BeforeAll
    static void index() throws IOException {
        photos = IndexedPhotos.in(folder);
    }

    @Test
    void statsIsOneObjectWithCounts() throws IOException {
        JsonNode stats = photos.run("stats", "--json").json();
        assertThat(stats.get("photos").asInt()).isEqualTo(12);
        assertThat(stats.get("embedded").asInt()).isEqualTo(12);
        assertThat(stats.get("pending").asInt()).isZero();
        assertThat(stats.get("problems").asInt()).isEqualTo(1);
    }

    @Test
    void searchGivesResultsInRankOrder() throws IOException {
        JsonNode results = photos.run("--json", "search", "dog").json().get("results");
        assertThat(results).hasSize(12);
        double last = 1;
        for (JsonNode result : results) {
            assertThat(Files.exists(Path.of(result.get("path").textValue()))).isTrue();
            assertThat(result.get("weak").isBoolean()).isTrue();
            assertThat(result.get("reasons").isArray()).isTrue();
            assertThat(result.get("score").doubleValue()).isBetween(0.0, last);
            last = result.get("score").doubleValue();
        }
    }

    @Test
    void similarBeginsWithTheQueryPhotoItself() throws IOException {
        Path photo = IndexedPhotos.samples().getFirst();
        Path own = photos.photos().resolve(photo.getFileName());
        JsonNode first = photos.run("similar", own.toString(), "--json").json().get("results").get(0);
        assertThat(first.get("path").textValue()).isEqualTo(own.toString());
        assertThat(first.get("score").doubleValue()).isEqualTo(1);
        assertThat(first.get("weak").booleanValue()).isFalse();
    }

    @Test
    void problemsIsAnArray() throws IOException {
        JsonNode problems = photos.run("problems", "--json").json();
        assertThat(problems).hasSize(1);
        assertThat(problems.get(0).get("path").textValue()).isEqualTo(photos.photos().resolve("broken.jpg").toString());
        assertThat(problems.get(0).get("stage").textValue()).isEqualTo("read");
        assertThat(problems.get(0).get("reason").textValue()).isEqualTo("This is a text file, not a picture.");
    }

    @Test
    void verifyIsOneObjectAlsoWhenItRepairs() throws IOException {
        for (CliRun run : List.of(photos.run("verify", "--json"), photos.run("verify", "--json", "--repair"))) {
            assertThat(run.exitCode()).isZero();
            assertThat(run.json().get("checked").asInt()).isEqualTo(12);
            assertThat(run.json().get("mismatched").asInt()).isZero();
            assertThat(run.json().get("ok").booleanValue()).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"index", "retry", "config", "config search.log", "searches", "models", "models list",
        "models install starter", "models use starter", "problems --summary", "search", "search nothing:here year:1850",
        "stats --top 1", "searches --clear", "backup", "verify --sample 3", "search-index"})
    void everyCommandWritesOneJsonValueAndNothingElse(String command) throws IOException {
        CliRun run = photos.run((command + " --json").split(" "));
        assertThat(run.exitCode()).isZero();
        assertThat(run.json().isContainerNode()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"search --image nowhere.jpg", "config no.such", "config search.log perhaps",
        "models use nothing", "models install nothing", "restore nowhere.zip", "evaluate nowhere.json", "nonsense",
        "stats --nonsense", "search --top x dog", "similar", "index /no/such/folder", ""})
    void aFailureIsOneObjectWithError(String command) throws IOException {
        CliRun run = photos.run(("--json " + command).strip().split(" "));
        assertThat(run.exitCode()).isNotZero();
        assertThat(run.json().get("error").textValue()).isNotBlank();
        assertThat(run.err()).startsWith("photoscope: ").doesNotContain("\tat ");
    }

    @Test
    void pathsAndKindsAndStagesArePlainWords() throws IOException {
        Path truth = folder.resolve("truth.json");
        Files.writeString(truth, """
                [{"file": "missing.jpg", "captions": ["a dog"]}]""");
        JsonNode missing = photos.run("evaluate", truth.toString(), "--json").json().get("missing").get(0);
        assertThat(missing.textValue()).isEqualTo(folder.resolve("missing.jpg").toString());
        JsonNode report = photos.run("index", "--json").json();
        assertThat(report.get("stageSeconds").fieldNames()).toIterable().allMatch(name -> name.matches("[a-z]+"));
        JsonNode packs = photos.run("models", "--json").json();
        assertThat(StreamSupport.stream(packs.spliterator(), false).map(pack -> pack.get("state").textValue()))
                .contains("ready", "not_installed");
    }

    @Test
    void whatIsNoNumberIsNull() {
        assertThat(JsonText.of(List.of(Double.NaN, Float.POSITIVE_INFINITY, 0.5f, 0.1)))
                .isEqualTo("[ null, null, 0.5, 0.1 ]");
    }
}
