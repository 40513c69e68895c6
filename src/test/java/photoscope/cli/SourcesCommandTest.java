package photoscope.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourcesCommandTest {
    @TempDir
    Path folder;
    private IndexedPhotos photos;

    @BeforeEach
    void index() throws IOException {
        photos = IndexedPhotos.in(folder.toRealPath());
    }

    @Test
    void listsThemWithStateAndCounts() throws IOException {
        JsonNode source = photos.run("sources", "--json").json().get(0);
        assertThat(source.get("path").textValue()).isEqualTo(photos.photos().toString());
        assertThat(source.get("state").textValue()).isEqualTo("online");
        assertThat(source.get("kind").textValue()).isEqualTo("folder");
        assertThat(source.get("photos").intValue()).isEqualTo(12);
        assertThat(source.get("problems").intValue()).isEqualTo(1);
        assertThat(photos.run("sources").out()).contains("online", photos.photos().toString(), "12 photos, 1 problem");
    }

    @Test
    void removingWantsToKnowWhatBecomesOfThePhotos() {
        for (String[] options : new String[][]{{}, {"--keep", "--forget"}}) {
            String[] command = options.length == 0
                    ? new String[]{"sources", "remove", photos.photos().toString()}
                    : new String[]{"sources", "remove", photos.photos().toString(), options[0], options[1]};
            CliRun run = photos.run(command);
            assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
            assertThat(run.err()).contains("--keep leaves them listed").contains("--forget takes them out");
        }
    }

    @Test
    void keptPhotosStayAndForgottenOnesGo() throws IOException {
        String path = photos.photos().toString();
        assertThat(photos.run("sources", "remove", path, "--keep", "--json").json().get("state").textValue())
                .isEqualTo("kept");
        assertThat(photos.run("stats", "--json").json().get("photos").intValue()).isEqualTo(12);
        assertThat(photos.run("sources", "remove", "1", "--forget").exitCode()).isZero();
        assertThat(photos.run("stats", "--json").json().get("photos").intValue()).isZero();
        assertThat(photos.run("sources").out()).contains("No folder has been indexed yet");
        assertThat(photos.run("sources", "remove", path, "--forget").err()).contains("is no source of this library");
    }

    @Test
    void aFolderThatLiesElsewhereNowIsComparedFirst() throws IOException {
        String path = photos.photos().toString();
        Path elsewhere = folder.toRealPath().resolve("elsewhere");
        assertThat(photos.run("sources", "move", path, path).err()).contains("is where it was");
        Files.move(photos.photos(), elsewhere);
        JsonNode plan = photos.run("sources", "move", path, elsewhere.toString(), "--dry-run", "--json").json();
        assertThat(plan.get("likely").booleanValue()).isTrue();
        assertThat(plan.get("same").intValue()).isEqualTo(plan.get("sampled").intValue()).isEqualTo(12);
        assertThat(photos.run("sources", "--json").json().get(0).get("state").textValue()).isEqualTo("away");
        assertThat(photos.run("sources", "move", path, folder.toString()).exitCode()).isEqualTo(ExitCode.FAILED);
        assertThat(photos.run("sources", "move", path, elsewhere.toString()).exitCode()).isZero();
        JsonNode report = photos.run("index", "--json").json();
        assertThat(report.get("bytes").intValue()).as("bytes read").isZero();
        assertThat(report.get("unchanged").intValue()).isEqualTo(13);
    }
}
