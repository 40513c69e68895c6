package photoscope.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MovedCommandTest {
    @Test
    void aPhotoThatIsNamedIsListedAlone(@TempDir Path folder) throws IOException {
        IndexedPhotos photos = IndexedPhotos.copied(folder.toRealPath(), 2);
        String[] index = {"index", photos.photos().toString()};
        assertThat(photos.run(index).exitCode()).isZero();
        Path one = photos.photos().resolve(IndexedPhotos.samples().get(0).getFileName());
        Path two = photos.photos().resolve(IndexedPhotos.samples().get(1).getFileName());
        Files.move(one, one.resolveSibling("one.jpg"));
        Files.move(two, two.resolveSibling("two.jpg"));
        assertThat(photos.run(index).exitCode()).isZero();

        assertThat(photos.run("moved", "--json").json().get("moved")).hasSize(2);
        JsonNode moved = photos.run("moved", one.resolveSibling("one.jpg").toString(), "--json").json().get("moved");
        assertThat(moved).hasSize(1);
        assertThat(moved.get(0).get("file").textValue()).isEqualTo(one.resolveSibling("one.jpg").toString());

        CliRun unknown = photos.run("moved", folder.resolve("unknown.jpg").toString());
        assertThat(unknown.exitCode()).isEqualTo(ExitCode.FAILED);
        assertThat(unknown.err()).contains("is no photo of this library");
        CliRun both = photos.run("moved", "--undo-last", one.toString());
        assertThat(both.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(both.err()).contains("--undo-last takes no photo");
    }
}
