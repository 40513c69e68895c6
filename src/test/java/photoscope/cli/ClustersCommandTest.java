package photoscope.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClustersCommandTest {
    @TempDir
    Path folder;

    @Test
    void clustersAreBuiltNamedFoundAndExported() throws IOException {
        IndexedPhotos photos = IndexedPhotos.in(folder);
        assertThat(photos.run("clusters", "list").out()).contains("photoscope clusters build");
        JsonNode built = photos.run("--json", "clusters", "build", "--clusters", "3").json();
        assertThat(built.path("photos").intValue()).isEqualTo(12);
        assertThat(built.path("clusters").intValue()).isEqualTo(3);

        JsonNode first = photos.run("--json", "clusters", "list", "--kind", "kmeans", "--by", "size").json().path(0);
        assertThat(photos.run("clusters", "name", first.path("name").asText(), "My photos").exitCode()).isZero();
        int size = first.path("size").intValue();
        JsonNode found = photos.run("--json", "search", "cluster:\"my photos\"").json();
        assertThat(found.path("results")).hasSize(size);
        assertThat(photos.run("--json", "clusters", "show", "My photos", "--like", "2").json().path("members"))
                .hasSize(size);

        assertThat(photos.run("clusters", "build", "--clusters", "3").exitCode()).isZero();
        assertThat(photos.run("--json", "clusters", "show", "My photos").json().path("size").intValue())
                .isEqualTo(size);
        assertThat(photos.run("clusters", "undo").exitCode()).isZero();
        assertThat(photos.run("clusters", "show", "My photos").exitCode()).isNotZero();

        Path file = folder.resolve("clusters.csv");
        assertThat(photos.run("clusters", "export", file.toString()).exitCode()).isZero();
        List<String> lines = Files.readAllLines(file);
        assertThat(lines.getFirst()).isEqualTo("cluster,kind,path,score,verdict");
        assertThat(photos.run("clusters", "export", file.toString()).err()).contains("is there already");
    }

    @Test
    void aWrongNameSaysWhatToDo() throws IOException {
        IndexedPhotos photos = IndexedPhotos.in(folder);
        assertThat(photos.run("clusters", "show", "nothing").err()).contains("clusters list");
    }
}
